package org.wheelsdown.lab.world;

import java.time.LocalDate;

/**
 * How large a world is.
 *
 * @param flights about how many in the year
 * @param aircraft that share them
 * @param positions about how many, in one week of the year
 * @param seed of everything that is drawn
 */
public record WorldSize(int flights, int aircraft, int positions, long seed) {
  /** The year that is told of. */
  static final LocalDate FIRST_DAY = LocalDate.of(2025, 1, 1);

  static final int DAYS = 365;

  /** The week of which there are positions. */
  static final LocalDate WEEK = LocalDate.of(2025, 3, 3);

  static final int DAYS_OF_WEEK = 7;

  /** A year's flights and positions of an aircraft, about as they are in the open archives. */
  private static final int FLIGHTS_EACH = 240;

  private static final double POSITIONS_A_FLIGHT = 20.0 / 36;

  public static WorldSize of(int flights, long seed) {
    int aircraft = Math.max(100, flights / FLIGHTS_EACH);
    return new WorldSize(flights, aircraft, (int) (flights * POSITIONS_A_FLIGHT), seed);
  }

  /** How much rarer or more often all fly than their lines say. */
  double pace() {
    double legsADay = 0;
    for (Line line : Line.values()) {
      legsADay += line.share() * line.legsADay();
    }
    return flights / (aircraft * legsADay * DAYS);
  }
}
