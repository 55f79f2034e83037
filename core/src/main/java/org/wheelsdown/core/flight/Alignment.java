package org.wheelsdown.core.flight;

import org.wheelsdown.core.place.Airport;
import org.wheelsdown.core.place.GreatCircle;
import org.wheelsdown.core.place.RunwayEnd;
import org.wheelsdown.core.position.Position;

/** How an aircraft's track lies to a field and to its runways. */
final class Alignment {
  /** Degrees that a track may differ from the runway's direction: crosswind and rounding. */
  private static final double SAME_DIRECTION = 12;

  /** Kilometres off the centre line that are allowed beside the runway, and more for each away. */
  private static final double BESIDE = 0.3;

  private static final double BESIDE_PER_KILOMETRE = 0.06;

  private Alignment() {}

  /**
   * Degrees, 0 to 180, between the aircraft's track and the direction to the field's reference
   * point; {@link Double#NaN} where no track was reported.
   */
  static double turn(Position position, Airport airport) {
    double bearing =
        GreatCircle.bearing(
            position.latitude(), position.longitude(), airport.latitude(), airport.longitude());
    return between(position.track(), bearing);
  }

  /** Whether the aircraft flies along the extended centre line of one of the field's runways. */
  static boolean isOnCentreLine(Position position, Airport airport) {
    return airport.runways().stream()
        .anyMatch(
            runway ->
                isAlong(position, runway.low(), runway.high())
                    || isAlong(position, runway.high(), runway.low()));
  }

  private static boolean isAlong(Position position, RunwayEnd from, RunwayEnd to) {
    double direction =
        GreatCircle.bearing(from.latitude(), from.longitude(), to.latitude(), to.longitude());
    if (!(between(position.track(), direction) <= SAME_DIRECTION)) {
      return false;
    }
    double distance =
        GreatCircle.kilometres(
            from.latitude(), from.longitude(), position.latitude(), position.longitude());
    double bearing =
        GreatCircle.bearing(
            from.latitude(), from.longitude(), position.latitude(), position.longitude());
    double aside = distance * Math.abs(Math.sin(Math.toRadians(bearing - direction)));
    return aside <= BESIDE + BESIDE_PER_KILOMETRE * distance;
  }

  private static double between(double direction, double other) {
    double turn = Math.abs(direction - other) % 360;
    return Math.min(turn, 360 - turn);
  }
}
