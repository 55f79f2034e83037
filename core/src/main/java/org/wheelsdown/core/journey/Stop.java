package org.wheelsdown.core.journey;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What lies between two legs of one aircraft that follow each other: a stay on the ground, or a
 * hole in which nobody knows where it was.
 *
 * @param before the leg with which it came
 * @param after the leg with which it went on
 */
public record Stop(Leg before, Leg after) {

  /** Where it stayed; empty for a hole: an end is unknown, or it left from another field. */
  public Optional<String> airport() {
    return before
        .landing()
        .map(LegEnd::airport)
        .filter(there -> after.takeoff().filter(end -> end.airport().equals(there)).isPresent());
  }

  /** When it landed, or was last heard. */
  public Instant from() {
    return before.end();
  }

  /** When it took off again, or was first heard again; not before {@link #from}. */
  public Instant until() {
    return after.start().isBefore(from()) ? from() : after.start();
  }

  /** How long it stayed, or how long it may have. */
  public Duration length() {
    return Duration.between(from(), until());
  }

  /**
   * The probability that it was at the airports that are named here; 1 where none is. A landing and
   * the take-off after it that are both inferred come out of one silence and stand or fall
   * together: the less probable of the two counts, once.
   */
  double probability() {
    return Math.min(probability(before.landing()), probability(after.takeoff()));
  }

  static double probability(Optional<LegEnd> end) {
    return end.map(LegEnd::probability).orElse(1.0);
  }
}
