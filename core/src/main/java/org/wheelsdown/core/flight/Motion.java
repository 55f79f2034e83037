package org.wheelsdown.core.flight;

import java.util.List;
import org.wheelsdown.core.place.GreatCircle;
import org.wheelsdown.core.position.Position;

/** How the aircraft of a track moves before and after one of its reports. */
final class Motion {
  /** Seconds on one side of a report over which a climb or a descent is judged. */
  private static final double TREND = 120;

  /** Seconds around the edge whose median altitude stands for a single, possibly wild, one. */
  private static final double SMOOTHED = 15;

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

  /** Feet a minute climbed in the two minutes up to a report; NaN where it cannot be told. */
  double climbBefore(int index) {
    return climb(firstWithin(TREND, index), index);
  }

  /** Feet a minute climbed in the two minutes after a report; NaN where it cannot be told. */
  double climbAfter(int index) {
    return climb(index, lastWithin(TREND, index));
  }

  /** Median altitude in feet of the seconds up to a report; NaN where none was reported. */
  double altitudeBefore(int index) {
    return medianAltitude(firstWithin(SMOOTHED, index), index);
  }

  /** Median altitude in feet of the seconds after a report; NaN where none was reported. */
  double altitudeAfter(int index) {
    return medianAltitude(index, lastWithin(SMOOTHED, index));
  }

  private int firstWithin(double seconds, int index) {
    int first = index;
    while (first > 0 && secondsBetween(first - 1, index) <= seconds) {
      first--;
    }
    return first;
  }

  private int lastWithin(double seconds, int index) {
    int last = index;
    while (last + 1 < positions.size() && secondsBetween(index, last + 1) <= seconds) {
      last++;
    }
    return last;
  }

  /** The slope of altitude over time, by least squares: single wild altitudes hardly matter. */
  private double climb(int first, int last) {
    int count = 0;
    double sumTime = 0;
    double sumAltitude = 0;
    double sumSquare = 0;
    double sumProduct = 0;
    for (int i = first; i <= last; i++) {
      double altitude = positions.get(i).altitude();
      if (!Double.isNaN(altitude)) {
        double minutes = secondsBetween(first, i) / 60;
        count++;
        sumTime += minutes;
        sumAltitude += altitude;
        sumSquare += minutes * minutes;
        sumProduct += minutes * altitude;
      }
    }
    return (count * sumProduct - sumTime * sumAltitude) / (count * sumSquare - sumTime * sumTime);
  }

  private double medianAltitude(int first, int last) {
    double[] known =
        positions.subList(first, last + 1).stream()
            .mapToDouble(Position::altitude)
            .filter(altitude -> !Double.isNaN(altitude))
            .sorted()
            .toArray();
    return known.length == 0 ? Double.NaN : known[known.length / 2];
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

  /** Kilometres from report to report. */
  double kilometresFlown(int from, int to) {
    double kilometres = 0;
    for (int i = from; i < to; i++) {
      kilometres += kilometresBetween(i, i + 1);
    }
    return kilometres;
  }

  /** Feet that were reported from one report to another, at the most. */
  double highest(int from, int to) {
    double highest = Double.NEGATIVE_INFINITY;
    for (int i = from; i <= to; i++) {
      float altitude = positions.get(i).altitude();
      highest = altitude > highest ? altitude : highest;
    }
    return highest;
  }

  /** Knots that were reported from one report to another, at the most; 0 where none were. */
  double fastest(int from, int to) {
    double fastest = 0;
    for (int i = Math.max(0, from); i <= Math.min(positions.size() - 1, to); i++) {
      float speed = positions.get(i).groundSpeed();
      fastest = speed > fastest ? speed : fastest;
    }
    return fastest;
  }
}
