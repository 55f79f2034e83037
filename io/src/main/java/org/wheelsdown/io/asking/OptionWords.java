package org.wheelsdown.io.asking;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Terms as words of a command line. */
final class OptionWords {
  private static final Pattern NEEDS_NO_QUOTES = Pattern.compile("[\\p{L}\\p{N}_./:,+=@%-]+");

  private OptionWords() {}

  /** The words that say a term. */
  static Stream<String> of(Term term, List<String> texts) {
    String name = Notation.OPTIONS.of(term);
    return switch (term.form()) {
      case REPEATED -> texts.stream().flatMap(text -> with(name, text));
      case LISTED -> with(name, String.join(",", texts));
      case TOGETHER -> Stream.concat(Stream.of(name), texts.stream());
      case SAID -> texts.contains("true") ? Stream.of(name) : Stream.of();
    };
  }

  /**
   * What begins with such a sign would be taken for an option, or for a file of options. What is
   * the name of an option cannot be said on a command line at all.
   */
  private static Stream<String> with(String name, String text) {
    return text.startsWith("-") || text.startsWith("@")
        ? Stream.of(name + "=" + text)
        : Stream.of(name, text);
  }

  /** A word as a POSIX shell takes it for one. */
  static String quoted(String word) {
    return NEEDS_NO_QUOTES.matcher(word).matches() ? word : "'" + word.replace("'", "'\\''") + "'";
  }
}
