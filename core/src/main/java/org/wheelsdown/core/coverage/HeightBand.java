package org.wheelsdown.core.coverage;

/**
 * How high an aircraft was, as roughly as coverage needs it: receivers lose the low ones first. By
 * pressure altitude as reported, so that a band says little below the height of a field; on the
 * ground is what the transponder calls so. The names are written to files and must not change.
 */
public enum HeightBand {
  ON_THE_GROUND(Double.NEGATIVE_INFINITY, "on the ground"),
  BELOW_1000_FT(1_000, "below 1,000 ft"),
  BELOW_3000_FT(3_000, "1,000 to 3,000 ft"),
  BELOW_10000_FT(10_000, "3,000 to 10,000 ft"),
  BELOW_20000_FT(20_000, "10,000 to 20,000 ft"),
  BELOW_30000_FT(30_000, "20,000 to 30,000 ft"),
  ABOVE_30000_FT(Double.POSITIVE_INFINITY, "above 30,000 ft");

  private final double ceiling;
  private final String inWords;

  HeightBand(double ceiling, String inWords) {
    this.ceiling = ceiling;
    this.inWords = inWords;
  }

  /**
   * The band of an aircraft in flight.
   *
   * @param feet pressure altitude
   */
  public static HeightBand inFlight(double feet) {
    for (HeightBand band : values()) {
      if (feet < band.ceiling) {
        return band;
      }
    }
    return ABOVE_30000_FT;
  }

  /** Pressure altitude in feet that an aircraft in flight in this band is below. */
  public double ceiling() {
    return ceiling;
  }

  /** As a person would be told. */
  public String inWords() {
    return inWords;
  }

  /** Whether who can be heard here could also be heard in the other band: it is not lower. */
  public boolean isNotAbove(HeightBand other) {
    return compareTo(other) <= 0;
  }
}
