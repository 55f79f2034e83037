package org.wheelsdown.lab.masking;

import java.util.Optional;
import org.wheelsdown.core.place.Airport;
import org.wheelsdown.core.position.Interval;

/**
 * What is known of one end of a flight.
 *
 * @param airport empty where it is not known, and where it was no listed airport
 * @param when empty where it is not known
 */
public record KnownEnd(Certainty certainty, Optional<Airport> airport, Optional<Interval> when) {
  /** How an end of a flight is known. */
  public enum Certainty {
    /** It was heard, so that hiding it makes a case. */
    HEARD,
    /** Nobody heard it, and yet it is known; without an airport, none may be claimed. */
    TOLD,
    /** Nothing is known of it, and nothing can be scored. */
    UNKNOWN
  }

  /** An end of which nothing is known. */
  public static final KnownEnd NOTHING =
      new KnownEnd(Certainty.UNKNOWN, Optional.empty(), Optional.empty());

  boolean isHeard() {
    return certainty == Certainty.HEARD && airport.isPresent();
  }

  boolean isTold() {
    return certainty == Certainty.TOLD;
  }
}
