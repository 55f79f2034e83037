package org.wheelsdown.core.coverage;

import java.util.Locale;

/**
 * How low anybody is heard around a place.
 *
 * @param onTheGround whether anybody was heard on the ground
 * @param feet the lowest pressure altitude heard in flight; NaN where nobody was
 */
public record Floor(boolean onTheGround, double feet) {
  /** Heights are told in whole thousands from here on, in hundreds below. */
  private static final double ROUGHLY = 3_000;

  /** Nobody was heard. */
  public static final Floor NOBODY = new Floor(false, Double.NaN);

  /** The lower of the two. */
  public Floor and(HeightBand band, double lowestFeet) {
    return band == HeightBand.ON_THE_GROUND
        ? new Floor(true, feet)
        : new Floor(onTheGround, Double.isNaN(feet) ? lowestFeet : Math.min(feet, lowestFeet));
  }

  /** Whether nobody at all was heard. */
  public boolean isNobody() {
    return !onTheGround && Double.isNaN(feet);
  }

  /** Such as {@code on the ground}, {@code down to 7,000 ft}, {@code at no height}. */
  public String inWords() {
    if (onTheGround) {
      return "on the ground";
    }
    return isNobody() ? "at no height" : "down to " + feetInWords();
  }

  /** The height, rounded down so that nobody was heard below it; only for a floor in flight. */
  public String feetInWords() {
    double unit = feet >= ROUGHLY ? 1_000 : 100;
    return String.format(Locale.ROOT, "%,.0f ft", Math.floor(feet / unit) * unit);
  }
}
