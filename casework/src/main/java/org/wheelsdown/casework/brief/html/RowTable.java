package org.wheelsdown.casework.brief.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
   * What a table shows.
   *
   * @param caption what its rows are
   * @param about of what they are that, where there are more such tables
   * @param columns names of columns; those that the rows lack are left out
   */
  record Shown(String caption, String about, List<String> columns) {
    Shown {
      columns = List.copyOf(columns);
    }
  }

  /**
   * A table of all rows, which have the same columns; empty without any.
   *
   * @param count of all rows that there are, if more than these
   */
  Optional<Element> of(List<FoundRow> rows, Shown shown, long count, Footnotes.Place place) {
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    List<Column> columns = rows.get(0).columns();
    List<String> names = columns.stream().map(Column::name).toList();
    List<String> titles =
        shown.columns().stream().filter(name -> isKnown(name, names, rows)).toList();
    CellTexts texts = CellTexts.of(columns, airports);
    List<List<Element>> lines = new ArrayList<>();
    for (FoundRow row : rows) {
      Stream<Element> cells =
          titles.stream().map(title -> Tables.cell(text(row, names, title, texts)));
      Element noted = Element.of("td").add(notes.refer(row.row(), place));
      lines.add(Stream.concat(cells, Stream.of(noted)).toList());
    }
    List<String> headings =
        Stream.concat(titles.stream().map(RowColumns::title), Stream.of("Notes")).toList();
    String label = shown.caption() + ": " + shown.about();
    Element table = Tables.of(shown.caption(), label, headings, lines);
    if (count > rows.size()) {
      table.add(Element.of("p", named(rows.size(), count)).styled("more"));
    }
    return Optional.of(Tables.together(table, rows.size()));
  }

  private static String named(int rows, long count) {
    return String.format(
        Locale.ROOT, "%,d of %,d rows are named; the command gives all.", rows, count);
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
