package org.wheelsdown.lab.scoring;

import java.util.Locale;

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
    return Math.max(0, centre() - reach());
  }

  /** Its upper end. */
  public double high() {
    return Math.min(1, centre() + reach());
  }

  private double centre() {
    return (value() + Z * Z / (2 * whole)) / (1 + Z * Z / whole);
  }

  private double reach() {
    double p = value();
    double spread = p * (1 - p) / whole + Z * Z / (4 * whole * whole);
    return Z * Math.sqrt(spread) / (1 + Z * Z / whole);
  }

  /** Per cent, such as {@code 97.4 %}; a dash where the whole is nothing. */
  public String percent() {
    return whole == 0 ? "–" : String.format(Locale.ROOT, "%.1f %%", 100 * value());
  }

  /** Per cent with its interval, such as {@code 97.4 % (91–99)}. */
  public String percentWithInterval() {
    return whole == 0
        ? "–"
        : String.format(Locale.ROOT, "%s (%.0f–%.0f)", percent(), 100 * low(), 100 * high());
  }
}
