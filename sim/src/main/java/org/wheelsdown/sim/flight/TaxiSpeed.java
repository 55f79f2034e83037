package org.wheelsdown.sim.flight;

import org.wheelsdown.sim.path.Path;

/** How fast an aircraft taxies along a path: slow in turns, slowing down before turns and stops. */
record TaxiSpeed(Path path) {
  private static final double STRAIGHT = 15 * Units.KNOT;

  /** Metres per second squared. */
  private static final double SIDEWAYS = 0.4;

  private static final double BRAKING = 0.5;
  private static final double SPEEDING_UP = 0.6;
  private static final double HARDEST_BRAKING = 1.2;
  private static final double CRAWL = 0.5;

  /**
   * Metres per second after a step.
   *
   * @param speed before it
   * @param along metres from the path's start
   * @param stop metres from the path's start to where it has to stop
   */
  double next(double speed, double along, double stop, double seconds) {
    double wanted = Math.min(here(along), Math.min(beforeTurn(along), braked(0, stop - along)));
    double slowest = speed - HARDEST_BRAKING * seconds;
    return Math.max(CRAWL, Math.max(slowest, Math.min(wanted, speed + SPEEDING_UP * seconds)));
  }

  private double here(double along) {
    double curvature = Math.abs(path.curvatureAt(along));
    return curvature == 0 ? STRAIGHT : inTurn(curvature);
  }

  private double beforeTurn(double along) {
    double turn = path.nextTurn(along);
    return Double.isInfinite(turn)
        ? STRAIGHT
        : braked(inTurn(Math.abs(path.curvatureAt(turn))), turn - along);
  }

  private static double inTurn(double curvature) {
    return Math.min(STRAIGHT, Math.sqrt(SIDEWAYS / curvature));
  }

  private static double braked(double to, double metres) {
    return Math.sqrt(to * to + 2 * BRAKING * Math.max(0, metres));
  }
}
