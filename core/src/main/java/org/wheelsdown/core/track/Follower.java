package org.wheelsdown.core.track;

import java.util.ArrayList;
import java.util.List;
import org.wheelsdown.core.place.GreatCircle;
import org.wheelsdown.core.position.Position;

/** Follows one of several aircraft through the reports of the address that they share. */
final class Follower {
  /** Seconds for which an aircraft is taken to fly straight on. */
  private static final double STRAIGHT_ON = 60;

  /** Kilometres, and kilometres per second, that count as much as one unit of unlikeness. */
  private static final double KILOMETRES = 2;

  private static final double KILOMETRES_A_SECOND = 0.1;

  /** Feet, and feet per second, that count as much. */
  private static final double FEET = 500;

  private static final double FEET_A_SECOND = 50;

  /** What another callsign counts. */
  private static final double OTHER_CALLSIGN = 3;

  private static final double KILOMETRES_PER_DEGREE = 111.2;

  private final List<Position> reports = new ArrayList<>();
  private String callsign = "";

  Follower(Position first) {
    take(first);
  }

  /** Takes a report as this aircraft's. */
  final void take(Position report) {
    reports.add(report);
    if (!report.callsign().isEmpty()) {
      callsign = report.callsign();
    }
  }

  List<Position> reports() {
    return reports;
  }

  boolean canHaveSent(Position report) {
    return Reach.canFly(last(), report);
  }

  /** How unlike this aircraft's next one a report is; 0 for exactly as expected. */
  double unlikeness(Position report) {
    double seconds = last().secondsTo(report);
    double feet =
        Math.abs(report.altitude() - last().altitude()) / (FEET + FEET_A_SECOND * seconds);
    boolean isCalledOtherwise =
        !callsign.isEmpty() && !report.callsign().isEmpty() && !callsign.equals(report.callsign());
    return off(report, seconds) / (KILOMETRES + KILOMETRES_A_SECOND * seconds)
        + (Double.isNaN(feet) ? 0 : feet)
        + (isCalledOtherwise ? OTHER_CALLSIGN : 0);
  }

  /** Kilometres from where the aircraft would be if it had flown straight on. */
  private double off(Position report, double seconds) {
    Position last = last();
    double way =
        last.groundSpeed()
            * Reach.KILOMETRES_PER_SECOND_PER_KNOT
            * Math.min(seconds, STRAIGHT_ON)
            / KILOMETRES_PER_DEGREE;
    double heading = Math.toRadians(last.track());
    double north = way * Math.cos(heading);
    double east = way * Math.sin(heading) / Math.cos(Math.toRadians(last.latitude()));
    boolean isKnown = Double.isFinite(north) && Double.isFinite(east);
    return GreatCircle.kilometres(
        last.latitude() + (isKnown ? north : 0),
        last.longitude() + (isKnown ? east : 0),
        report.latitude(),
        report.longitude());
  }

  private Position last() {
    return reports.get(reports.size() - 1);
  }
}
