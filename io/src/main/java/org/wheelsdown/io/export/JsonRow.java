package org.wheelsdown.io.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wheelsdown.core.question.Citation;
import org.wheelsdown.core.question.Column;
import org.wheelsdown.core.question.Row;
import org.wheelsdown.core.question.StatementCitation;
import org.wheelsdown.core.question.Value;
import tools.jackson.core.JsonGenerator;

/** Writes a row's values as the fields of the object that is open. */
public final class JsonRow {
  private final List<Column> columns;
  private final boolean cite;

  /**
   * @param cite whether each object also gets its {@code citations} and {@code statements}
   */
  public JsonRow(List<Column> columns, boolean cite) {
    this.columns = columns;
    this.cite = cite;
  }

  /** Writes the fields of one row; the object stays open. */
  public void write(Row row, JsonGenerator json) {
    for (int i = 0; i < columns.size(); i++) {
      json.writeName(columns.get(i).name());
      write(row.values().get(i), json);
    }
    if (cite) {
      json.writeArrayPropertyStart("citations");
      row.citations().forEach(citation -> write(citation, json));
      json.writeEndArray();
      json.writeArrayPropertyStart("statements");
      row.statements().forEach(statement -> write(statement, json));
      json.writeEndArray();
    }
  }

  private static void write(StatementCitation statement, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("property", statement.property());
    json.writeStringProperty("value", statement.value());
    json.writeBooleanProperty("used", statement.isUsed());
    json.writeStringProperty("file", statement.file());
    json.writeStringProperty("sha256", statement.sha256());
    json.writeStringProperty("place", statement.place());
    write("said", statement.said(), json);
    write("held_from", statement.held().from(), json);
    write("held_until", statement.held().until(), json);
    json.writeEndObject();
  }

  private static void write(String name, Optional<LocalDate> day, JsonGenerator json) {
    json.writeName(name);
    if (day.isPresent()) {
      json.writeString(day.get().toString());
    } else {
      json.writeNull();
    }
  }

  private static void write(Value value, JsonGenerator json) {
    if (value instanceof Value.Count count) {
      json.writeNumber(count.number());
    } else if (value instanceof Value.Measure measure) {
      json.writeNumber(measure.number());
    } else if (value instanceof Value.Choices choices) {
      write(choices, json);
    } else if (value instanceof Value.Unknown) {
      json.writeNull();
    } else {
      json.writeString(value.asText());
    }
  }

  private static void write(Value.Choices choices, JsonGenerator json) {
    json.writeStartArray();
    for (Value.Choice choice : choices.choices()) {
      json.writeStartObject();
      json.writeStringProperty("airport", choice.airport());
      json.writeNumberProperty("probability", choice.probability());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void write(Citation citation, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("file", citation.file());
    json.writeStringProperty("sha256", citation.sha256());
    json.writeStringProperty("document", citation.document());
    json.writeNumberProperty("first_row", citation.firstRow());
    json.writeNumberProperty("last_row", citation.lastRow());
    json.writeNumberProperty("positions", citation.positions());
    json.writeStringProperty("from", citation.from().toString());
    json.writeStringProperty("until", citation.until().toString());
    json.writeStringProperty("origin", citation.origin());
    json.writeStringProperty("licence", citation.licence());
    json.writeEndObject();
  }
}
