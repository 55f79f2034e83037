package org.wheelsdown.sim.flight;

import static java.lang.Math.max;
import static java.lang.Math.min;

import org.wheelsdown.sim.aircraft.Performance;

/**
 * Climbs as the type can, cruises, and comes down a path of three degrees all the way to the flare.
 * Altitudes are pressure altitudes. Terrain is not known here.
 *
 * @param cruise feet
 * @param field feet of pressure altitude at which the landing runway lies
 */
record VerticalProfile(Performance performance, double cruise, double field) {
  private static final double SLOPE = Math.tan(Math.toRadians(3)) / Units.METRES_PER_FOOT;

  /** Metres before touchdown in which the descent is rounded out. */
  private static final double FLARE = 400;

  /** Below this height in feet it is held on the path exactly, if it is this near to it. */
  private static final double LOW = 1000;

  private static final double NEAR = 40;

  /** Of an error in feet so much is made good, in feet per minute. */
  private static final double GAIN = 5;

  /** Change of rate, in feet per minute per second. */
  private static final double AGILITY = 150;

  private static final double LEAST_SHARE_OF_CLIMB = 0.12;

  /** Feet and feet per minute. */
  record State(double altitude, double rate) {}

  /**
   * One step on.
   *
   * @param before the state now
   * @param toGo metres to touchdown after the step
   * @param speed metres per second over the ground
   * @param seconds of the step
   */
  State next(State before, double toGo, double speed, double seconds) {
    double path = field + heightOfPath(toGo);
    double pathRate = -slope(toGo) * speed * 60;
    if (path - field < LOW && Math.abs(path - before.altitude) < NEAR) {
      return new State(path, pathRate);
    }
    double target = min(cruise, path);
    double ahead = path < cruise ? pathRate : 0;
    double error = target - (before.altitude + ahead * seconds / 60);
    double wanted = ahead + GAIN * error;
    double possible = max(-performance.descentRate(), min(climbRate(before.altitude), wanted));
    double step = AGILITY * seconds;
    double rate = max(before.rate - step, min(before.rate + step, possible));
    return new State(before.altitude + (before.rate + rate) / 2 * seconds / 60, rate);
  }

  private double climbRate(double altitude) {
    double share = 1 - altitude / performance.ceilingFeet();
    return performance.climbRate() * max(LEAST_SHARE_OF_CLIMB, min(1, share));
  }

  private static double heightOfPath(double toGo) {
    return toGo > FLARE ? SLOPE * (toGo - FLARE / 2) : SLOPE * toGo * toGo / (2 * FLARE);
  }

  private static double slope(double toGo) {
    return SLOPE * min(1, toGo / FLARE);
  }
}
