package org.wheelsdown.server.aircraft;

import java.io.ByteArrayOutputStream;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.wheelsdown.core.question.Answer;
import org.wheelsdown.core.question.Column;
import org.wheelsdown.core.question.Dossier;
import org.wheelsdown.core.question.Row;
import org.wheelsdown.io.export.JsonRow;
import org.wheelsdown.io.export.LocalTimes;
import org.wheelsdown.io.reference.ReferenceData;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** Writes a dossier section by section, each with its columns and times by the clocks there. */
final class DossierPage {
  private static final JsonMapper JSON = new JsonMapper();

  private DossierPage() {}

  static byte[] json(Dossier dossier) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonGenerator json = JSON.createGenerator(out)) {
      json.writeStartObject();
      json.writeStringProperty("asked", dossier.asked());
      json.writeArrayPropertyStart("icao");
      addresses(dossier).forEach(json::writeString);
      json.writeEndArray();
      json.writeArrayPropertyStart("sections");
      dossier.sections().forEach(section -> write(section, json));
      json.writeEndArray();
      json.writeArrayPropertyStart("caveats");
      dossier.caveats().forEach(json::writeString);
      json.writeEndArray();
      json.writeEndObject();
    }
    return out.toByteArray();
  }

  /** The addresses that what was asked for has had; mostly one. */
  private static Set<String> addresses(Dossier dossier) {
    Set<String> addresses = new TreeSet<>();
    for (Dossier.Section section : dossier.sections()) {
      int column = section.columns().stream().map(Column::name).toList().indexOf("icao");
      if (column >= 0) {
        section.rows().forEach(row -> addresses.add(row.values().get(column).asText()));
      }
    }
    addresses.remove("");
    return addresses;
  }

  private static void write(Dossier.Section section, JsonGenerator json) {
    Answer answer = LocalTimes.beside(section.answer(), ReferenceData.airports());
    json.writeStartObject();
    json.writeStringProperty("name", section.name());
    json.writeStringProperty("title", section.title());
    json.writeNumberProperty("total", section.total());
    json.writeArrayPropertyStart("columns");
    for (Column column : answer.columns()) {
      json.writeStartObject();
      json.writeStringProperty("name", column.name());
      json.writeStringProperty("kind", column.kind().name().toLowerCase(Locale.ROOT));
      json.writeEndObject();
    }
    json.writeEndArray();
    JsonRow fields = new JsonRow(answer.columns(), false);
    json.writeArrayPropertyStart("rows");
    for (Iterator<Row> rows = answer.rows(); rows.hasNext(); ) {
      json.writeStartObject();
      fields.write(rows.next(), json);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
