package org.wheelsdown.core.flight;

import java.util.Arrays;
import java.util.List;
import org.wheelsdown.core.place.GreatCircle;
import org.wheelsdown.core.position.Position;

/** How the aircraft of a track moves before and after one of its reports. */
final class Motion {
  /** Seconds on one side of a report over which a climb or a descent is judged. */
  private static final double TREND_WINDOW = 120;

  /** Reports around the edge whose median altitude stands for a single, possibly wild, one. */
  private static final int SMOOTHED = 5;

  /** How many reports on one side of a hole say how fast the aircraft flies. */
  private static final int SPEED_REPORTS = 200;

  /** Knots assumed where no speed was reported. */
  private static final double USUAL_SPEED = 250;

  /** Knots below which a report does not tell how fast the aircraft travels. */
  private static final double SLOWEST_TRAVEL = 60;

  private static final double KILOMETRES_PER_HOUR_PER_KNOT = 1.852;

  private final List<Position> positions;

  Motion(List<Position> positions) {
    this.positions = positions;
  }

  /** Feet gained in the two minutes up to a report, not looking before {@code from}; or NaN. */
  double climbBefore(int index, int from) {
    int start = index;
    while (start > from && secondsBetween(start - 1, index) <= TREND_WINDOW) {
      start--;
    }
    return altitudeUpTo(index, start) - altitudeFrom(start, index);
  }

  /** Feet gained in the two minutes after a report, not looking beyond {@code to}; or NaN. */
  double climbAfter(int index, int to) {
    int end = index;
    while (end < to && secondsBetween(index, end + 1) <= TREND_WINDOW) {
      end++;
    }
    return altitudeUpTo(end, index) - altitudeFrom(index, end);
  }

  /** Median altitude in feet of the last few reports up to one; NaN where none has one. */
  double altitudeUpTo(int index, int from) {
    return medianAltitude(Math.max(from, index - SMOOTHED + 1), index);
  }

  /** Median altitude in feet of the first few reports from one on; NaN where none has one. */
  double altitudeFrom(int index, int to) {
    return medianAltitude(index, Math.min(to, index + SMOOTHED - 1));
  }

  private double medianAltitude(int first, int last) {
    double[] known = new double[last - first + 1];
    int count = 0;
    for (int i = first; i <= last; i++) {
      double altitude = positions.get(i).altitude();
      if (!Double.isNaN(altitude)) {
        known[count++] = altitude;
      }
    }
    Arrays.sort(known, 0, count);
    return count == 0 ? Double.NaN : known[count / 2];
  }

  /** Seconds from one report to a later one. */
  double secondsBetween(int earlier, int later) {
    return positions.get(earlier).secondsTo(positions.get(later));
  }

  /** Kilometres from one report to another. */
  double kilometresBetween(int a, int b) {
    Position from = positions.get(a);
    Position to = positions.get(b);
    return GreatCircle.kilometres(from.latitude(), from.longitude(), to.latitude(), to.longitude());
  }

  /**
   * Seconds of a hole that remain when the aircraft flies straight across it, as fast as it was
   * heard to fly on either side: the time it could have spent on the ground. May be negative.
   */
  double secondsToSpare(int before, int after) {
    double speed =
        Math.max(fastest(before - SPEED_REPORTS, before), fastest(after, after + SPEED_REPORTS));
    double knots = speed < SLOWEST_TRAVEL ? USUAL_SPEED : speed;
    double flying =
        kilometresBetween(before, after) / (knots * KILOMETRES_PER_HOUR_PER_KNOT) * 3600;
    return secondsBetween(before, after) - flying;
  }

  private double fastest(int from, int to) {
    double fastest = 0;
    for (int i = Math.max(0, from); i <= Math.min(positions.size() - 1, to); i++) {
      float speed = positions.get(i).groundSpeed();
      fastest = speed > fastest ? speed : fastest;
    }
    return fastest;
  }
}
