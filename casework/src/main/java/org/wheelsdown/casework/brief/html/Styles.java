package org.wheelsdown.casework.brief.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.wheelsdown.casework.brief.markup.StyleSheet;
import org.wheelsdown.casework.brief.print.Legible;

/** The page's rules of style. */
final class Styles {
  /** Letters of a notice that a page's foot has room for. */
  private static final int MOST = 170;

  private Styles() {}

  /**
   * The rules for a screen, and for what a browser prints.
   *
   * @param foot what stands at the foot of each printed page, beside its number
   */
  static StyleSheet screen(String foot) {
    return with(foot, read("screen.css"));
  }

  /** The rules for a PDF; the foot as above. */
  static StyleSheet paper(String foot) {
    return with(Legible.line(foot), read("paper.css"));
  }

  private static StyleSheet with(String foot, String rules) {
    String shortened =
        foot.codePointCount(0, foot.length()) <= MOST
            ? foot
            : foot.substring(0, foot.offsetByCodePoints(0, MOST)) + "…";
    return new StyleSheet(rules.replace("\"FOOT\"", StyleSheet.quoted(shortened)));
  }

  private static String read(String name) {
    try (InputStream rules = Styles.class.getResourceAsStream(name)) {
      if (rules == null) {
        throw new IllegalStateException("the program lacks " + name);
      }
      return new String(rules.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
