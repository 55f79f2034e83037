package org.wheelsdown.io.export;

import java.io.IOException;
import java.io.Writer;
import org.wheelsdown.core.question.Dossier;
import org.wheelsdown.core.question.Row;

/** A dossier as one JSON object: a list of objects for each section, by its name. */
public final class DossierJson {
  private DossierJson() {}

  /** Writes it; the writer stays open. */
  public static void write(Dossier dossier, Writer out) throws IOException {
    JsonDocument.write(
        out,
        json -> {
          json.writeStartObject();
          json.writeStringProperty("asked", dossier.asked());
          for (Dossier.Section section : dossier.sections()) {
            JsonRow fields = new JsonRow(section.columns(), false);
            json.writeNumberProperty(section.name() + "_total", section.total());
            json.writeArrayPropertyStart(section.name());
            for (Row row : section.rows()) {
              json.writeStartObject();
              fields.write(row, json);
              json.writeEndObject();
            }
            json.writeEndArray();
          }
          json.writeArrayPropertyStart("caveats");
          dossier.caveats().forEach(json::writeString);
          json.writeEndArray();
          json.writeEndObject();
          return 1;
        });
  }
}
