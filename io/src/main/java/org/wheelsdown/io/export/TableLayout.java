package org.wheelsdown.io.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.wheelsdown.core.question.Row;

/** Which columns a table shows, how wide, and so how its lines look. */
final class TableLayout {
  private static final String GAP = "  ";

  private final List<TableColumn> columns;
  private final int[] widths;

  private TableLayout(List<TableColumn> columns, List<Row> rows) {
    this.columns = columns;
    this.widths = columns.stream().mapToInt(column -> width(column, rows)).toArray();
  }

  /** Gives up one thing after the other, the least important first, until the lines fit. */
  static TableLayout fit(List<TableColumn> columns, List<Row> rows, int width) {
    TableLayout layout = new TableLayout(columns, rows);
    for (Concession concession : Concession.IN_ORDER) {
      if (layout.width() <= width) {
        break;
      }
      layout = new TableLayout(concession.applyTo(layout.columns), rows);
    }
    return layout;
  }

  /** The column names, on two lines. */
  List<String> heading() {
    return Stream.of(0, 1)
        .map(part -> line(columns.stream().map(column -> column.heading().get(part)).toList()))
        .filter(line -> !line.isBlank())
        .toList();
  }

  String line(Row row, Style style) {
    List<String> cells = columns.stream().map(column -> column.text(row)).toList();
    return line(cells).replaceAll("\\bunknown\\b", style.faint("unknown"));
  }

  private int width() {
    return IntStream.of(widths).sum() + GAP.length() * (widths.length - 1);
  }

  private static int width(TableColumn column, List<Row> rows) {
    return Stream.concat(column.heading().stream(), rows.stream().map(column::text))
        .mapToInt(TableLayout::length)
        .max()
        .orElse(0);
  }

  private String line(List<String> cells) {
    List<String> padded = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      padded.add(padded(cells.get(i), widths[i], columns.get(i).alignsRight()));
    }
    return String.join(GAP, padded).stripTrailing();
  }

  private static String padded(String text, int width, boolean right) {
    if (length(text) > width) {
      return text.substring(0, text.offsetByCodePoints(0, width - 1)) + "…";
    }
    String space = " ".repeat(width - length(text));
    return right ? space + text : text + space;
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
