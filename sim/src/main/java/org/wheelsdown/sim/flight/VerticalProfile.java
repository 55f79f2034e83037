package org.wheelsdown.sim.flight;

import static java.lang.Math.abs;
import static java.lang.Math.max;
import static java.lang.Math.min;

import java.util.List;
import org.wheelsdown.sim.aircraft.Performance;

/**
 * Climbs as the type can, cruises, keeps to what it is restricted to, and comes down the path of
 * its next approach all the way to the flare. Altitudes are pressure altitudes. Terrain is not
 * known here.
 *
 * @param cruise feet
 */
record VerticalProfile(Performance performance, double cruise, List<Restriction> restrictions) {
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
   * @param end of the next approach
   * @param along metres of the way after the step
   * @param speed metres per second over the ground
   * @param seconds of the step
   */
  State next(State before, ApproachEnd end, double along, double speed, double seconds) {
    double toGo = max(0, end.along() - along);
    double path = end.path(toGo);
    double pathRate = -end.slope(toGo) * speed * 60;
    if (path - end.field() - end.lowest() < LOW && abs(path - before.altitude) < NEAR) {
      return new State(path, pathRate);
    }
    State target = target(new State(path, pathRate), along, speed);
    double error = target.altitude - (before.altitude + target.rate * seconds / 60);
    double wanted = target.rate + GAIN * error;
    double possible = max(-performance.descentRate(), min(climbRate(before.altitude), wanted));
    double step = AGILITY * seconds;
    double rate = max(before.rate - step, min(before.rate + step, possible));
    return new State(before.altitude + (before.rate + rate) / 2 * seconds / 60, rate);
  }

  /** The lowest of what it may and wants to be at. */
  private State target(State path, double along, double speed) {
    State lowest = path.altitude < cruise ? path : new State(cruise, 0);
    for (Restriction restriction : restrictions) {
      double highest = restriction.highest(along);
      if (highest < lowest.altitude) {
        lowest = new State(highest, restriction.change(along) * speed * 60);
      }
    }
    return lowest;
  }

  private double climbRate(double altitude) {
    double share = 1 - altitude / performance.ceilingFeet();
    return performance.climbRate() * max(LEAST_SHARE_OF_CLIMB, min(1, share));
  }
}
