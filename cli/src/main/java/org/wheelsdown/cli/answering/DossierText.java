package org.wheelsdown.cli.answering;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.wheelsdown.core.place.Airports;
import org.wheelsdown.core.question.Column;
import org.wheelsdown.core.question.Dossier;
import org.wheelsdown.core.question.Row;
import org.wheelsdown.core.question.Value;
import org.wheelsdown.io.export.PlainText;
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
      } else {
        write(section, out);
      }
      gap = "\n";
    }
  }

  private void write(Dossier.Section section, Writer out) throws IOException {
    if (section.name().equals("statements")) {
      StatementText statements = new StatementText(section.columns());
      for (Row row : section.rows()) {
        out.write(statements.of(row) + "\n");
      }
    } else if (isWords(section)) {
      for (Row row : section.rows()) {
        out.write(words(section.columns(), row) + "\n");
      }
    } else {
      new TableExport(airports, columns, style).write(section.answer(), out);
    }
  }

  /** Many texts, of which most are not known, make no table. */
  private static boolean isWords(Dossier.Section section) {
    return section.columns().stream().allMatch(column -> column.kind() == Column.Kind.TEXT);
  }

  private static String words(List<Column> columns, Row row) {
    return IntStream.range(0, columns.size())
        .filter(i -> !(row.values().get(i) instanceof Value.Unknown))
        .mapToObj(i -> columns.get(i).name().replace('_', ' ') + " " + text(row.values().get(i)))
        .collect(Collectors.joining("; "));
  }

  private static String text(Value value) {
    return PlainText.of(value.asText());
  }
}
