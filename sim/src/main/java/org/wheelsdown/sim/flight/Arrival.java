package org.wheelsdown.sim.flight;

import java.util.List;

/**
 * How a flight comes to a runway.
 *
 * @param finalMiles nautical miles straight in before it touches
 * @param widthMiles nautical miles from the runway to its downwind leg; 0 where it joins the final
 *     directly from wherever it comes
 * @param glideDegrees of the final
 * @param descentDegrees of the way down to the final: what a crew aims at from cruise on
 * @param patternFeet above the field, at or below which it passes the first point of a pattern
 * @param levels stretches on the way down at which it is kept level
 */
public record Arrival(
    RunwayChoice runway,
    double finalMiles,
    double widthMiles,
    double glideDegrees,
    double descentDegrees,
    double patternFeet,
    List<LevelOff> levels) {
  /** Nearer to the extended centre line than this it needs no base leg. Degrees. */
  private static final double STRAIGHT_IN = 40;

  /** Further from it than this it comes from ahead, and flies downwind first. Degrees. */
  private static final double FROM_AHEAD = 100;

  public Arrival {
    levels = List.copyOf(levels);
  }

  /** Straight in from wherever, three degrees from cruise to touchdown. */
  public static Arrival straightIn(double finalMiles) {
    return new Arrival(
        RunwayChoice.LONGEST, finalMiles, 0, 3, 3, Double.POSITIVE_INFINITY, List.of());
  }

  /**
   * The points that it passes before its final.
   *
   * @param from where it comes from, as seen from the runway
   */
  List<Gate> gates(Gate from) {
    double angle = Math.toDegrees(Math.atan2(Math.abs(from.aside()), from.back()));
    if (widthMiles == 0 || angle < STRAIGHT_IN) {
      return List.of();
    }
    double side = from.aside() < 0 ? -widthMiles : widthMiles;
    Gate base = new Gate(finalMiles + widthMiles / 4, side);
    return angle < FROM_AHEAD ? List.of(base) : List.of(new Gate(0, side), base);
  }

  /**
   * Metres before touchdown at which its way down is so many feet above the field, without the
   * flare.
   */
  double metresBefore(double feet) {
    double onFinal = Math.min(feet, finalFeet());
    return onFinal / slope(glideDegrees) + (feet - onFinal) / slope(descentDegrees);
  }

  /** Feet above the field, so many metres before touchdown without the flare. */
  double feetAt(double metres) {
    double onFinal = Math.min(metres, finalMetres());
    return onFinal * slope(glideDegrees) + (metres - onFinal) * slope(descentDegrees);
  }

  /** Feet for each metre of way there. */
  double slopeAt(double metres) {
    return slope(metres > finalMetres() ? descentDegrees : glideDegrees);
  }

  double finalMetres() {
    return finalMiles * Units.METRES_PER_NAUTICAL_MILE;
  }

  private double finalFeet() {
    return finalMetres() * slope(glideDegrees);
  }

  private static double slope(double degrees) {
    return Math.tan(Math.toRadians(degrees)) / Units.METRES_PER_FOOT;
  }
}
