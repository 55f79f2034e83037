package org.wheelsdown.casework.brief.html;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.wheelsdown.casework.brief.markup.Element;

/** Tables of texts. */
final class Tables {
  /** Rows that fit on a part of a page. */
  private static final int SHORT = 14;

  /** A word that no column has room for is broken where it must be. */
  private static final Pattern LONG_WORD = Pattern.compile("\\S{22}");

  /** One that every column has room for is not. */
  private static final Pattern ONE_WORD = Pattern.compile("\\S{1,12}");

  private static final Pattern CLOCK = Pattern.compile("\\d{4}-\\d\\d-\\d\\d|\\d\\d:\\d\\d");

  private Tables() {}

  /**
   * A table that can be moved sideways where it is wider than the page, also by the keyboard. On a
   * narrow screen each row is told as lines, so each cell bears its heading.
   */
  static Element of(String caption, List<String> headings, List<List<Element>> rows) {
    return of(caption, caption, headings, rows);
  }

  /**
   * The same.
   *
   * @param label what it is among all tables of the page, for who hears the page
   */
  static Element of(String caption, String label, List<String> headings, List<List<Element>> rows) {
    Element line = Element.of("tr");
    headings.forEach(heading -> line.add(Element.of("th", heading).set("scope", "col")));
    Element body = Element.of("tbody");
    rows.forEach(cells -> body.add(row(headings, cells)));
    return Element.of("div")
        .styled("wide")
        .set("role", "region")
        .set("tabindex", "0")
        .set("aria-label", label)
        .add(
            Element.of("table")
                .add(Element.of("caption", caption))
                .add(Element.of("thead").add(line))
                .add(body));
  }

  /** Keeps a table on one page of paper if it has few rows. */
  static Element together(Element table, int rows) {
    return rows <= SHORT ? table.styled("wide short") : table;
  }

  private static Element row(List<String> headings, List<Element> cells) {
    Element row = Element.of("tr");
    for (int i = 0; i < cells.size(); i++) {
      row.add(cells.get(i).set("data-label", headings.get(i)));
    }
    return row;
  }

  /** A cell with a text. */
  static Element cell(String text) {
    if (ONE_WORD.matcher(text).matches()) {
      return Element.of("td", text).styled("whole");
    }
    Element cell = Element.of("td");
    int from = 0;
    for (MatchResult clock : CLOCK.matcher(text).results().toList()) {
      cell.text(text.substring(from, clock.start()));
      cell.add(Element.of("span", clock.group()).styled("whole"));
      from = clock.end();
    }
    cell.text(text.substring(from));
    return LONG_WORD.matcher(text).find() ? cell.styled("long") : cell;
  }

  /** Cells with texts. */
  static List<Element> cells(String... texts) {
    return Stream.of(texts).map(Tables::cell).toList();
  }
}
