package org.wheelsdown.io.asking;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.wheelsdown.core.question.Question;

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
  MARKS,
  POSITIONS;

  /** What it can be narrowed by; nothing else is understood. */
  public Set<Term> terms() {
    return TermSets.of(this);
  }

  /** What must be said for it to be a question at all. */
  public Set<Term> needed() {
    return switch (this) {
      case CONNECTIONS -> Set.of(Term.TO);
      case OVERFLIGHTS -> Set.of(Term.OVER);
      case POSITIONS -> Set.of(Term.AIRCRAFT);
      default -> Set.of();
    };
  }

  /** What it is to whoever answers it. */
  public Class<? extends Question> asks() {
    return switch (this) {
      case FLIGHTS -> Question.Flights.class;
      case LANDINGS -> Question.Landings.class;
      case STAYS -> Question.Stays.class;
      case JOURNEYS -> Question.Journeys.class;
      case MEETINGS -> Question.Meetings.class;
      case CONNECTIONS -> Question.Connections.class;
      case OVERFLIGHTS -> Question.Overflights.class;
      case GAPS -> Question.Gaps.class;
      case MARKS -> Question.Marks.class;
      case POSITIONS -> Question.Positions.class;
    };
  }

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
