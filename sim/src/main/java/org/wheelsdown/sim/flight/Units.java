package org.wheelsdown.sim.flight;

/** What a knot, a foot and a nautical mile are. */
public final class Units {
  public static final double METRES_PER_NAUTICAL_MILE = 1852;
  public static final double METRES_PER_FOOT = 0.3048;

  /** Metres per second in a knot. */
  public static final double KNOT = METRES_PER_NAUTICAL_MILE / 3600;

  private Units() {}
}
