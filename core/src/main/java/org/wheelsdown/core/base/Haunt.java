package org.wheelsdown.core.base;

import java.time.Duration;
import java.time.Instant;

/**
 * An airport at which an aircraft stayed.
 *
 * @param airport its ident
 * @param stays how often
 * @param nights on how many of them it stood there, see {@link Haunts#NIGHT}
 * @param nightsAnywhere on how many it is known where it stood
 * @param total how long altogether
 * @param first when it is first known to have been there
 * @param last when it is last known to have been there
 */
public record Haunt(
    String airport,
    int stays,
    int nights,
    int nightsAnywhere,
    Duration total,
    Instant first,
    Instant last) {
  /** Fewer nights make no base, however large their share: the aircraft may have been a guest. */
  public static final int LEAST_NIGHTS = 3;

  /** The least share of the nights for a base: there are four at most. */
  public static final double LEAST_SHARE = 0.25;

  /** The share of the nights, 0 to 1; 0 if no night is known. */
  public double share() {
    return nightsAnywhere == 0 ? 0 : (double) nights / nightsAnywhere;
  }

  /** Whether it can be called a base: an inference from nights, not what a document says. */
  public boolean isBase() {
    return nights >= LEAST_NIGHTS && share() >= LEAST_SHARE;
  }
}
