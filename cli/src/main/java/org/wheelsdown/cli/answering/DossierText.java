package org.wheelsdown.cli.answering;

import java.io.IOException;
import java.io.Writer;
import org.wheelsdown.core.place.Airports;
import org.wheelsdown.core.question.Dossier;
import org.wheelsdown.io.export.Style;
import org.wheelsdown.io.export.TableExport;

/** A dossier for a person: its sections one under the other. */
final class DossierText {
  private final Airports airports;
  private final int columns;
  private final Style style;

  DossierText(Airports airports, int columns, Style style) {
    this.airports = airports;
    this.columns = columns;
    this.style = style;
  }

  void write(Dossier dossier, Writer out) throws IOException {
    String gap = "";
    for (Dossier.Section section : dossier.sections()) {
      out.write(gap + style.strong(section.title()) + "\n");
      if (section.rows().isEmpty()) {
        out.write("none\n");
      }
      new TableExport(airports, columns, style).write(section.answer(), out);
      gap = "\n";
    }
  }
}
