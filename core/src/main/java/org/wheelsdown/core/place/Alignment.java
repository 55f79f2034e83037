package org.wheelsdown.core.place;

import org.wheelsdown.core.position.Position;

/**
 * Where an aircraft is as seen along a runway.
 *
 * @param along kilometres from the low end towards the high end
 * @param aside kilometres from the centre line, on either side
 * @param length kilometres of the runway
 * @param turn degrees, 0 to 90, between the aircraft's track and the runway in its nearer
 *     direction; {@link Double#NaN} where no track was reported
 */
public record Alignment(double along, double aside, double length, double turn) {
  /** Degrees that a track may differ from the runway's direction: crosswind and rounding. */
  private static final double SAME_DIRECTION = 12;

  /** Kilometres off the centre line that are allowed beside the runway, and more for each away. */
  private static final double ON_THE_LINE = 0.3;

  private static final double ON_THE_LINE_PER_KILOMETRE = 0.06;

  /**
   * Kilometres off the centre line from which on an aircraft that is no farther beyond the runway's
   * end is not using it.
   */
  private static final double CLEARLY_OFF = 0.7;

  /** As a position with its track is seen along a runway. */
  public static Alignment of(Position position, Runway runway) {
    RunwayEnd low = runway.low();
    RunwayEnd high = runway.high();
    double direction =
        GreatCircle.bearing(low.latitude(), low.longitude(), high.latitude(), high.longitude());
    double length =
        GreatCircle.kilometres(low.latitude(), low.longitude(), high.latitude(), high.longitude());
    double distance =
        GreatCircle.kilometres(
            low.latitude(), low.longitude(), position.latitude(), position.longitude());
    double angle =
        Math.toRadians(
            GreatCircle.bearing(
                    low.latitude(), low.longitude(), position.latitude(), position.longitude())
                - direction);
    double turn = between(position.track(), direction);
    return new Alignment(
        distance * Math.cos(angle),
        distance * Math.abs(Math.sin(angle)),
        length,
        Math.min(turn, 180 - turn));
  }

  /** Whether the aircraft flies along the extended centre line of one of the field's runways. */
  public static boolean isOnCentreLine(Position position, Airport airport) {
    return airport.runways().stream().anyMatch(runway -> of(position, runway).isOnCentreLine());
  }

  /**
   * Whether the aircraft is beside the field's runways and clearly off them, as on a downwind leg
   * or on a helicopter's way across, where it neither lands nor takes off.
   */
  public static boolean isBeside(Position position, Airport airport) {
    return !airport.runways().isEmpty()
        && airport.runways().stream().allMatch(runway -> of(position, runway).isBeside());
  }

  /**
   * Degrees, 0 to 180, between the aircraft's track and the direction to the field's reference
   * point; {@link Double#NaN} where no track was reported.
   */
  public static double turnTo(Airport airport, Position position) {
    double bearing =
        GreatCircle.bearing(
            position.latitude(), position.longitude(), airport.latitude(), airport.longitude());
    return between(position.track(), bearing);
  }

  /** Whether the aircraft flies along the extended centre line, in either direction. */
  public boolean isOnCentreLine() {
    return turn <= SAME_DIRECTION && aside <= ON_THE_LINE + ON_THE_LINE_PER_KILOMETRE * beyond();
  }

  private boolean isBeside() {
    return aside > CLEARLY_OFF && aside > beyond();
  }

  /** Kilometres past the nearer end of the runway; 0 abeam of it. */
  public double beyond() {
    return Math.max(0, Math.max(-along, along - length));
  }

  /** Degrees, 0 to 180, between two directions. */
  public static double between(double direction, double other) {
    double turn = Math.abs(direction - other) % 360;
    return Math.min(turn, 360 - turn);
  }
}
