package org.wheelsdown.cli.story;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * One thing that the story says of flights.
 *
 * @param text what it says, in our words
 * @param command how it is asked, as it is typed after {@code wheelsdown}
 * @param check what in the answer bears it out, in words; empty where nothing does
 */
record Sentence(String text, String command, Function<Found, Optional<String>> check) {
  private static final Pattern WORD = Pattern.compile("'([^']*)'|\\S+");

  /** The command's words, those in quotes as one. */
  List<String> words() {
    return WORD.matcher(command).results().map(Sentence::word).toList();
  }

  private static String word(MatchResult found) {
    return found.group(1) == null ? found.group() : found.group(1);
  }
}
