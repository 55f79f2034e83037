package org.wheelsdown.sim.reception;

import java.util.List;
import java.util.random.RandomGenerator;

/**
 * What hills and houses hide from an antenna: below these angles it hears nothing.
 *
 * @param degrees above the horizontal, for sectors of equal width clockwise from north; empty where
 *     nothing is in the way
 */
public record Skyline(List<Double> degrees) {
  public static final Skyline FLAT = new Skyline(List.of());

  private static final int SECTORS = 12;

  public Skyline {
    degrees = List.copyOf(degrees);
  }

  /**
   * A skyline as chance has it: mostly low, here and there high.
   *
   * @param typical degrees
   */
  public static Skyline draw(RandomGenerator random, double typical) {
    return new Skyline(
        random
            .doubles(SECTORS)
            .map(chance -> Math.min(4 * typical, -typical * Math.log(1 - chance)))
            .boxed()
            .toList());
  }

  /** Degrees above the horizontal in a direction in degrees from north, 0 to 360. */
  double towards(double bearing) {
    return degrees.isEmpty()
        ? Double.NEGATIVE_INFINITY
        : degrees.get((int) (bearing / 360 * degrees.size()) % degrees.size());
  }

  boolean isFlat() {
    return degrees.isEmpty();
  }
}
