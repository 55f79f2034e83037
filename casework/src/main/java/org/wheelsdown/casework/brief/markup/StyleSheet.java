package org.wheelsdown.casework.brief.markup;

/**
 * Rules of a style sheet, which are written as they are.
 *
 * @param rules without {@code <} and {@code &}, which HTML and XML would read differently
 */
public record StyleSheet(String rules) implements Markup {
  public StyleSheet {
    if (rules.matches("(?s).*[<&].*")) {
      throw new IllegalArgumentException("no rules for a page: " + rules);
    }
  }

  /** A text as a string of CSS, which nothing in it can end. */
  public static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.codePoints()
        .forEach(
            each -> {
              if (Character.isLetterOrDigit(each) || each == ' ') {
                quoted.appendCodePoint(each);
              } else {
                quoted.append('\\').append(Integer.toHexString(each)).append(' ');
              }
            });
    return quoted.append('"').toString();
  }

  @Override
  public void writeTo(StringBuilder page) {
    page.append(rules);
  }
}
