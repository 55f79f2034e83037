package org.wheelsdown.casework.brief.html;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
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

  /** A table that can be moved sideways where it is wider than the page, also by the keyboard. */
  static Element of(String caption, List<String> headings, Element body) {
    return of(caption, headings, body, Integer.MAX_VALUE);
  }

  /** The same with so many rows; a short one stays together on paper. */
  static Element of(String caption, List<String> headings, Element body, int rows) {
    Element line = Element.of("tr");
    headings.forEach(heading -> line.add(Element.of("th", heading).set("scope", "col")));
    return Element.of("div")
        .styled(rows <= SHORT ? "wide short" : "wide")
        .set("role", "region")
        .set("tabindex", "0")
        .set("aria-label", caption)
        .add(
            Element.of("table")
                .add(Element.of("caption", caption))
                .add(Element.of("thead").add(line))
                .add(body));
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

  /** A row of texts. */
  static Element row(String... cells) {
    Element row = Element.of("tr");
    for (String cell : cells) {
      row.add(cell(cell));
    }
    return row;
  }
}
