package org.wheelsdown.sim.aircraft;

/**
 * What a type needs of a field and of a tank.
 *
 * @param runwayFeet at sea level on an ordinary day with an ordinary load; 0 where a pad will do
 * @param paved whether it keeps to paved runways
 * @param rangeKilometres that it flies with a load and reserves
 */
public record Needs(int runwayFeet, boolean paved, double rangeKilometres) {
  /** More runway for each foot of elevation, as a share: about a tenth for each 1,500 ft. */
  private static final double MORE_PER_FOOT = 0.1 / 1500;

  /** Feet of runway that it needs at an elevation. */
  public double runwayFeet(double elevationFeet) {
    return runwayFeet * (1 + MORE_PER_FOOT * Math.max(0, elevationFeet));
  }
}
