package org.wheelsdown.core.connection;

import java.time.Duration;

/**
 * In what time somebody can change from one flight to another.
 *
 * @param least shortest time from landing to take-off at one airport
 * @param most longest time that is looked at
 */
public record Changing(Duration least, Duration most) {
  /** Out of one aircraft, through a terminal and into the next before its doors close. */
  public static final Duration USUAL_LEAST = Duration.ofMinutes(45);

  /** What another airport of the same city takes more than the same airport. */
  private static final Duration ACROSS_TOWN = Duration.ofMinutes(75);

  /** The shortest time that a change takes. */
  Duration least(boolean sameAirport) {
    return sameAirport ? least : least.plus(ACROSS_TOWN);
  }
}
