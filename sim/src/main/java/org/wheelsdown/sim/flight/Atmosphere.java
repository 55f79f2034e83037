package org.wheelsdown.sim.flight;

import java.util.random.RandomGenerator;

/**
 * The air and the Earth's shape on one flight: why the altitudes that a transponder sends are not
 * heights above the sea.
 *
 * @param pressureOffsetFrom feet of true altitude above pressure altitude at departure: 27 ft for
 *     each hectopascal above 1013.25
 * @param pressureOffsetTo the same at arrival; in between it changes with the share of the way
 * @param warmth by how much a true foot is longer than a foot of pressure altitude aloft, as a
 *     share: 4 % for each 10 K above the standard atmosphere
 * @param geoidFeet height of the sea above the WGS 84 ellipsoid, the same all the way
 */
public record Atmosphere(
    double pressureOffsetFrom,
    double pressureOffsetTo,
    double warmth,
    double geoidFeet,
    Wind wind) {
  /** 1013.25 hPa, standard temperature, no wind, sea and ellipsoid the same. */
  public static final Atmosphere STANDARD = new Atmosphere(0, 0, 0, 0, Wind.CALM);

  private static final double FEET_PER_HECTOPASCAL = 27.3;
  private static final double STRATOSPHERE_FEET = 36_089;

  /** Ordinary weather of no particular place. */
  public static Atmosphere draw(RandomGenerator random) {
    return new Atmosphere(
        hectopascals(random) * FEET_PER_HECTOPASCAL,
        hectopascals(random) * FEET_PER_HECTOPASCAL,
        random.nextDouble(-0.02, 0.05),
        random.nextDouble(-150, 170),
        new Wind(
            random.nextDouble(360),
            random.nextDouble(2, 14),
            Math.abs(random.nextGaussian(40, 25))));
  }

  private static double hectopascals(RandomGenerator random) {
    return Math.max(-25, Math.min(25, random.nextGaussian(0, 7)));
  }

  /**
   * Feet above the sea.
   *
   * @param pressureAltitude feet at 1013.25 hPa
   * @param height feet of pressure altitude above the nearer field: warm air stretches these
   * @param share of the way flown, 0 to 1
   */
  public double trueAltitude(double pressureAltitude, double height, double share) {
    return pressureAltitude + offset(share) + warmth * height;
  }

  /** Feet of true altitude above pressure altitude at the ground, for a share of the way flown. */
  public double offset(double share) {
    return pressureOffsetFrom + (pressureOffsetTo - pressureOffsetFrom) * share;
  }

  /**
   * Knots through the air for indicated knots; the International Standard Atmosphere's density,
   * compressibility left out.
   */
  public double trueAirspeed(double indicated, double pressureAltitude) {
    return indicated / Math.sqrt(density(pressureAltitude));
  }

  /** Indicated knots for knots through the air. */
  public double indicatedAirspeed(double throughAir, double pressureAltitude) {
    return throughAir * Math.sqrt(density(pressureAltitude));
  }

  private static double density(double feet) {
    double inTroposphere = Math.min(feet, STRATOSPHERE_FEET);
    double density = Math.pow(1 - 6.8756e-6 * inTroposphere, 4.2559);
    return density * Math.exp(-4.8063e-5 * (feet - inTroposphere));
  }
}
