package org.wheelsdown.server.verdict;

import java.util.List;
import org.wheelsdown.casework.brief.html.RowColumns;
import org.wheelsdown.casework.verdict.FoundRow;
import org.wheelsdown.core.place.Airports;
import org.wheelsdown.core.question.Column;
import org.wheelsdown.core.question.Row;
import org.wheelsdown.core.question.Value;
import org.wheelsdown.io.export.CellTexts;
import org.wheelsdown.io.export.JsonRow;
import tools.jackson.core.JsonGenerator;

/** Rows that a verdict rests on: what a reader is shown of them in words, and what they cite. */
final class FoundRowsJson {
  private final JsonGenerator json;
  private final Airports airports;

  /**
   * @param airports names and clocks of those that rows name
   */
  FoundRowsJson(JsonGenerator json, Airports airports) {
    this.json = json;
    this.airports = airports;
  }

  /**
   * Writes some rows as a property.
   *
   * @param count how many there are of which these are the first
   * @param shown names of columns; those that the rows lack are left out
   */
  void write(String name, List<FoundRow> rows, long count, List<String> shown) {
    json.writeObjectPropertyStart(name);
    json.writeNumberProperty("count", count);
    List<Column> all = rows.isEmpty() ? List.of() : rows.get(0).columns();
    List<String> names = all.stream().map(Column::name).toList();
    List<String> columns = shown.stream().filter(names::contains).toList();
    json.writeArrayPropertyStart("columns");
    columns.forEach(column -> json.writeString(RowColumns.title(column)));
    json.writeEndArray();
    CellTexts texts = CellTexts.of(all, airports);
    json.writeArrayPropertyStart("rows");
    rows.forEach(row -> write(row.row(), texts, names, columns));
    json.writeEndArray();
    json.writeEndObject();
  }

  private void write(Row row, CellTexts texts, List<String> names, List<String> columns) {
    json.writeStartObject();
    json.writeArrayPropertyStart("cells");
    for (String column : columns) {
      json.writeString(texts.whole(row, place(row, names, column)));
    }
    json.writeEndArray();
    new JsonRow(List.of(), true).write(row, json);
    json.writeEndObject();
  }

  /** An aircraft without a registration is called by its address. */
  private static int place(Row row, List<String> names, String column) {
    int place = names.indexOf(column);
    int instead = names.indexOf(RowColumns.insteadOf(column));
    boolean isKnown = !(row.values().get(place) instanceof Value.Unknown);
    return isKnown || instead < 0 ? place : instead;
  }
}
