package org.wheelsdown.sim.flight;

import static java.lang.Math.cos;
import static java.lang.Math.max;
import static java.lang.Math.min;
import static java.lang.Math.toRadians;

/**
 * A wind that blows from one direction everywhere and grows with height up to 30,000 ft. Jet
 * streams and fronts would go here.
 *
 * @param from degrees true
 * @param surfaceKnots at the ground
 * @param aloftKnots at 30,000 ft and above
 */
public record Wind(double from, double surfaceKnots, double aloftKnots) {
  private static final double FULL_FEET = 30_000;

  public static final Wind CALM = new Wind(0, 0, 0);

  /** Knots by which it pushes along a track at a pressure altitude; negative when it is ahead. */
  public double along(double track, double feet) {
    double share = max(0, min(1, feet / FULL_FEET));
    double knots = surfaceKnots + (aloftKnots - surfaceKnots) * share;
    return -knots * cos(toRadians(from - track));
  }
}
