package org.wheelsdown.core.track;

import java.util.List;
import org.wheelsdown.core.position.Position;

/** A line through reports that can be asked when the aircraft was at a place. */
final class PathInTime {
  /** Kilometres from the line at which a place is still on it. */
  private static final double ON_IT = 0.4;

  /** Seconds between two reports between which the line is known. */
  private static final double LONGEST_STEP = 90;

  /** Kilometres between two reports that say how fast the aircraft passed. */
  private static final double SHORTEST_STEP = 0.03;

  private static final double KILOMETRES_PER_DEGREE = 111.2;

  private final List<Position> reports;

  /** Kilometres and seconds of the best place found so far, for one question. */
  private double nearest;

  private double seconds;

  PathInTime(List<Position> inTimeOrder) {
    reports = inTimeOrder;
  }

  /** Whether the line runs at the time of a report, give or take some seconds. */
  boolean reaches(Position report, double either) {
    return reports.get(0).secondsTo(report) >= -either
        && report.secondsTo(reports.get(reports.size() - 1)) >= -either;
  }

  /**
   * Seconds from when the line has the aircraft where a report has it until the report's own time;
   * NaN if it never was there within so many seconds.
   */
  double secondsSince(Position report, double most) {
    nearest = ON_IT;
    seconds = Double.NaN;
    long earliest = report.time() - Math.round(most * 1e6);
    for (int i = firstAfter(earliest); i < reports.size(); i++) {
      if (i > 0) {
        consider(reports.get(i - 1), reports.get(i), report);
      }
      if (report.secondsTo(reports.get(i)) > most) {
        break;
      }
    }
    return Math.abs(seconds) <= most ? seconds : Double.NaN;
  }

  private int firstAfter(long time) {
    int from = 0;
    int until = reports.size();
    while (from < until) {
      int middle = (from + until) >>> 1;
      if (reports.get(middle).time() <= time) {
        from = middle + 1;
      } else {
        until = middle;
      }
    }
    return from;
  }

  /** On a plane around the report: the step is short. */
  private void consider(Position from, Position to, Position report) {
    double shrink = Math.cos(Math.toRadians(report.latitude()));
    double x = east(report, from) * shrink;
    double y = KILOMETRES_PER_DEGREE * (from.latitude() - report.latitude());
    double dx = east(from, to) * shrink;
    double dy = KILOMETRES_PER_DEGREE * (to.latitude() - from.latitude());
    double length = Math.hypot(dx, dy);
    double step = from.secondsTo(to);
    if (length < SHORTEST_STEP || step > LONGEST_STEP) {
      return;
    }
    double share = -(x * dx + y * dy) / (length * length);
    double away = Math.hypot(x + share * dx, y + share * dy);
    if (share >= 0 && share <= 1 && away < nearest) {
      nearest = away;
      seconds = from.secondsTo(report) - share * step;
    }
  }

  private static double east(Position from, Position to) {
    double degrees = to.longitude() - from.longitude();
    return KILOMETRES_PER_DEGREE * (degrees - 360 * Math.rint(degrees / 360));
  }
}
