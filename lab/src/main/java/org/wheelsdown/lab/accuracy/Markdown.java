package org.wheelsdown.lab.accuracy;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Markdown that can be read in a terminal as well: the columns of its tables are padded. */
final class Markdown {
  private final StringBuilder text = new StringBuilder();

  /**
   * @param level 1 for the title
   */
  void heading(int level, String words) {
    text.append("#".repeat(level)).append(' ').append(words).append("\n\n");
  }

  void paragraph(String words) {
    text.append(words).append("\n\n");
  }

  /**
   * A table; nothing where it has no rows.
   *
   * @param rows each with as many cells as the head
   */
  void table(List<String> head, List<List<String>> rows) {
    if (rows.isEmpty()) {
      return;
    }
    int[] widths =
        IntStream.range(0, head.size())
            .map(
                i ->
                    Math.max(
                        Math.max(3, head.get(i).length()),
                        rows.stream().mapToInt(row -> row.get(i).length()).max().orElse(0)))
            .toArray();
    row(head, widths);
    row(
        IntStream.range(0, widths.length)
            .mapToObj(i -> i == 0 ? "-".repeat(widths[i]) : "-".repeat(widths[i] - 1) + ":")
            .toList(),
        widths);
    rows.forEach(row -> row(row, widths));
    text.append('\n');
  }

  private void row(List<String> cells, int[] widths) {
    text.append(
        IntStream.range(0, widths.length)
            .mapToObj(i -> padded(cells.get(i), widths[i], i == 0))
            .collect(Collectors.joining(" | ", "| ", " |\n")));
  }

  private static String padded(String cell, int width, boolean left) {
    String room = " ".repeat(width - cell.length());
    return left ? cell + room : room + cell;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
