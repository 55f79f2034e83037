package org.wheelsdown.casework.brief.html;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wheelsdown.casework.brief.markup.Element;
import org.wheelsdown.casework.verdict.FoundRow;
import org.wheelsdown.core.place.Airports;
import org.wheelsdown.core.question.Column;
import org.wheelsdown.core.question.Value;
import org.wheelsdown.io.export.CellTexts;

/** Rows of an answer as a table, each with the numbers of the notes that it rests on. */
final class RowTable {
  private final Airports airports;
  private final Footnotes notes;

  RowTable(Airports airports, Footnotes notes) {
    this.airports = airports;
    this.notes = notes;
  }

  /**
   * A table of all rows, which have the same columns; empty without any.
   *
   * @param caption what they are
   * @param shown names of columns; those that the rows lack are left out
   * @param count of all rows that there are, if more than these
   */
  Optional<Element> of(
      List<FoundRow> rows, String caption, List<String> shown, long count, Footnotes.Place place) {
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    List<Column> columns = rows.get(0).columns();
    List<String> names = columns.stream().map(Column::name).toList();
    List<String> titles = shown.stream().filter(name -> isKnown(name, names, rows)).toList();
    CellTexts texts = CellTexts.of(columns, airports);
    Element body = Element.of("tbody");
    for (FoundRow row : rows) {
      Element line = Element.of("tr");
      titles.forEach(title -> line.add(Tables.cell(text(row, names, title, texts))));
      body.add(line.add(Element.of("td").add(notes.refer(row.row(), place))));
    }
    List<String> headings =
        Stream.concat(titles.stream().map(RowColumns::title), Stream.of("Notes")).toList();
    Element framed = Tables.of(caption, headings, body, rows.size());
    if (count > rows.size()) {
      framed.add(
          Element.of("p", "%,d more are not shown here.".formatted(count - rows.size()))
              .styled("more"));
    }
    return Optional.of(framed);
  }

  private static boolean isKnown(String name, List<String> names, List<FoundRow> rows) {
    int column = names.indexOf(name);
    int instead = names.indexOf(RowColumns.insteadOf(name));
    return column >= 0
        && rows.stream()
            .map(row -> row.row().values())
            .anyMatch(
                values ->
                    !(values.get(column) instanceof Value.Unknown)
                        || (instead >= 0 && !(values.get(instead) instanceof Value.Unknown)));
  }

  private static String text(FoundRow row, List<String> names, String name, CellTexts texts) {
    String text = texts.whole(row.row(), names.indexOf(name));
    int instead = names.indexOf(RowColumns.insteadOf(name));
    if (!text.isEmpty() || instead < 0) {
      return text.isEmpty() ? "unknown" : text;
    }
    String other = texts.whole(row.row(), instead);
    return other.isEmpty() ? "unknown" : other;
  }
}
