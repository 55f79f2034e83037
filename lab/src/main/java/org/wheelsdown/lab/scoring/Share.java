package org.wheelsdown.lab.scoring;

/**
 * A share of a whole, with its interval of confidence.
 *
 * @param part weight of those that count
 * @param whole weight of all; a flight weighs 1, so that cases of one flight do not pass for many
 */
public record Share(double part, double whole) {
  /** Standard deviations of the normal distribution that hold 95 %. */
  private static final double Z = 1.959964;

  /** 0 to 1; NaN where the whole is nothing. */
  public double value() {
    return part / whole;
  }

  /**
   * Lower end of the interval that holds the true share with 95 % confidence: E. B. Wilson, Journal
   * of the American Statistical Association 22 (1927), 209. NaN where the whole is nothing.
   */
  public double low() {
    return centre() - reach();
  }

  /** Its upper end. */
  public double high() {
    return centre() + reach();
  }

  private double centre() {
    return (value() + Z * Z / (2 * whole)) / (1 + Z * Z / whole);
  }

  private double reach() {
    double p = value();
    double spread = p * (1 - p) / whole + Z * Z / (4 * whole * whole);
    return Z * Math.sqrt(spread) / (1 + Z * Z / whole);
  }
}
