package org.wheelsdown.casework.check;

import java.util.List;
import java.util.Optional;
import org.wheelsdown.core.statement.Property;

/** What a row of an answer must meet. */
public sealed interface Condition {
  /**
   * Its stops are at these places, in this order; there may be others between them.
   *
   * @param places as they are written in questions
   */
  record Stops(List<String> places) implements Condition {
    public Stops {
      places = List.copyOf(places);
    }
  }

  /**
   * A time of it lies between two local times at its airport.
   *
   * @param column of the answer, such as {@code ended_time}
   * @param since a date or a time as in questions; the first that counts
   * @param until a date or a time as in questions; a date counts whole
   */
  record When(String column, Optional<String> since, Optional<String> until) implements Condition {}

  /**
   * A column has one of these texts.
   *
   * @param column of the answer
   */
  record Is(String column, List<String> texts) implements Condition {
    public Is {
      texts = List.copyOf(texts);
    }
  }

  /**
   * A document says something of its aircraft.
   *
   * @param property what it is said of
   * @param words that stand in what is said, in any case
   * @param document id of the document of the case that must say so; empty for any
   */
  record Stated(Property property, String words, Optional<String> document) implements Condition {}
}
