package org.wheelsdown.sim.flight;

import org.wheelsdown.sim.aircraft.Performance;

/** How fast a type flies where: the limits of airspace and the type's own habits. */
record SpeedSchedule(Performance performance) {
  /** Knots; the usual limit below 10,000 ft. */
  private static final double LOW_LIMIT = 250;

  private static final double LOW_FEET = 10_000;

  /** Feet above the field up to which it climbs out slowly. */
  private static final double CLIMB_OUT_FEET = 1500;

  private static final double CLIMB_OUT_MARGIN = 15;

  /**
   * Indicated knots that it aims at; the limit of its true airspeed comes on top.
   *
   * @param altitude feet
   * @param height feet above the field it left
   * @param toGo nautical miles to touchdown
   */
  double indicated(double altitude, double height, double toGo) {
    double fast = performance.climbKnots();
    double limited = altitude < LOW_FEET ? Math.min(LOW_LIMIT, fast) : fast;
    double climbing =
        height < CLIMB_OUT_FEET
            ? Math.min(limited, performance.liftoffKnots() + CLIMB_OUT_MARGIN)
            : limited;
    return Math.min(climbing, approaching(toGo));
  }

  /**
   * Slows down along some twenty miles, and is at approach speed for the last half of the final.
   */
  private double approaching(double toGo) {
    double miles = performance.finalMiles();
    double share = Math.max(0, (toGo - miles / 2) / (3 * miles));
    double slow = performance.approachKnots();
    return share > 1
        ? Double.POSITIVE_INFINITY
        : slow + (Math.min(LOW_LIMIT, performance.climbKnots()) - slow) * share;
  }
}
