package org.wheelsdown.casework.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Texts as YAML: without quotes where nobody could take them for anything else. */
final class ScalarText {
  private static final int LONGEST_LINE = 100;
  private static final Pattern SAFE =
      Pattern.compile("\\p{L}[\\p{L}\\p{N} ./()'’–-]*[\\p{L}\\p{N}.)]|\\p{L}|\\d{4}-\\d\\d-\\d\\d");
  private static final Pattern WORDS =
      Pattern.compile("[\\p{L}\\p{M}\\p{N}\\p{P}\\p{S}]+( [\\p{L}\\p{M}\\p{N}\\p{P}\\p{S}]+)*");

  /** What one version of YAML or another takes for something else than words. */
  private static final Pattern MEANS_SOMETHING =
      Pattern.compile("(?i)true|false|yes|no|on|off|y|n|null|[+-]?\\.?(inf|nan)");

  private ScalarText() {}

  /** On one line, between brackets as well as anywhere. */
  static String inLine(String text) {
    return SAFE.matcher(text).matches() && !MEANS_SOMETHING.matcher(text).matches()
        ? text
        : quoted(text);
  }

  /** Whether a text is better read over several lines. */
  static boolean isLong(String text) {
    return text.length() > LONGEST_LINE && WORDS.matcher(text).matches();
  }

  /** The lines of a long text, to stand below {@code >-}. */
  static List<String> folded(String text) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      if (!line.isEmpty() && line.length() + word.length() >= LONGEST_LINE) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.codePoints().forEach(point -> quoted.append(escaped(point)));
    return quoted.append('"').toString();
  }

  private static String escaped(int point) {
    return switch (point) {
      case '"' -> "\\\"";
      case '\\' -> "\\\\";
      case '\n' -> "\\n";
      case '\t' -> "\\t";
      default ->
          point == ' ' || WORDS.matcher(Character.toString(point)).matches()
              ? Character.toString(point)
              : String.format(Locale.ROOT, "\\U%08x", point);
    };
  }
}
