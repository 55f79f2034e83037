package org.wheelsdown.casework.brief.markup;

import java.util.regex.Pattern;
import org.wheelsdown.io.export.Html;

/** Text, whatever it holds; nothing in it is read as markup or steers how other text is shown. */
public record Words(String text) implements Markup {
  private static final Pattern SPACE = Pattern.compile("\\s+");

  /** What no XML may hold, even escaped: half characters and those that never will be any. */
  private static final Pattern NO_CHARACTER = Pattern.compile("[\\p{Cs}\\uFFFE\\uFFFF]");

  /** As it is shown: a question mark for each character that cannot be. */
  static String plain(String text) {
    String spaced = SPACE.matcher(text).replaceAll(" ");
    return Html.escaped(NO_CHARACTER.matcher(spaced).replaceAll("?"));
  }

  @Override
  public void writeTo(StringBuilder page) {
    page.append(plain(text));
  }
}
