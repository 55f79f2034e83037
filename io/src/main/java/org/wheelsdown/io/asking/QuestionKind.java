package org.wheelsdown.io.asking;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What can be asked. Each is a command, and a kind of {@code core.question.Question}. */
public enum QuestionKind {
  FLIGHTS,
  LANDINGS,
  STAYS,
  JOURNEYS,
  MEETINGS,
  CONNECTIONS,
  OVERFLIGHTS,
  GAPS,
  MARKS;

  /** As it is written: {@code landings}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The kind that is written so, in any case. */
  public static Optional<QuestionKind> of(String word) {
    return Stream.of(values())
        .filter(kind -> kind.word().equalsIgnoreCase(word.strip()))
        .findFirst();
  }
}
