package org.wheelsdown.core.track;

import org.wheelsdown.core.place.GreatCircle;
import org.wheelsdown.core.position.Position;

/** How far an aircraft can come between two reports. */
final class Reach {
  /** Seconds for which the speeds reported at both ends say how far an aircraft can have come. */
  static final double SPEED_HOLDS = 120;

  static final double KILOMETRES_PER_SECOND_PER_KNOT = 1.852 / 3600;

  /**
   * Kilometres. Clocks of receivers differ by seconds, and multilateration by hundreds of metres.
   */
  private static final double SLACK = 2.0;

  /** Knots over ground; no aircraft of public interest is faster, jet stream included. */
  private static final double FASTEST = 1000;

  /** How much faster than reported a report may be flown to: half as fast again and 60 kt. */
  private static final double SPEED_FACTOR = 1.5;

  private static final double SPEED_MARGIN = 60;

  /** Upper bound for the kilometres of one degree, for a test without trigonometry. */
  private static final double KILOMETRES_PER_DEGREE = 111.7;

  /** Lower bound for the kilometres of one degree of latitude, for another one. */
  private static final double LEAST_KILOMETRES_PER_DEGREE = 111;

  private Reach() {}

  /** Whether one aircraft can have sent both, the second after the first. */
  static boolean canFly(Position from, Position to) {
    double seconds = from.secondsTo(to);
    double reach = SLACK + fastest(from, to, seconds) * KILOMETRES_PER_SECOND_PER_KNOT * seconds;
    return atMost(from, to) <= reach
        || (atLeast(from, to) <= reach && kilometres(from, to) <= reach);
  }

  /** Kilometres that two reports are apart at least: most jumps are told by it alone. */
  private static double atLeast(Position from, Position to) {
    return LEAST_KILOMETRES_PER_DEGREE * Math.abs(from.latitude() - to.latitude());
  }

  /** Kilometres that two reports are apart at most, by an estimate without trigonometry. */
  static double atMost(Position from, Position to) {
    return KILOMETRES_PER_DEGREE
        * (Math.abs(from.latitude() - to.latitude()) + Math.abs(from.longitude() - to.longitude()));
  }

  static double kilometres(Position from, Position to) {
    return GreatCircle.kilometres(from.latitude(), from.longitude(), to.latitude(), to.longitude());
  }

  private static double fastest(Position from, Position to, double seconds) {
    double reported = Math.max(from.groundSpeed(), to.groundSpeed());
    boolean holds = seconds <= SPEED_HOLDS && !Double.isNaN(reported);
    return holds ? Math.min(FASTEST, SPEED_FACTOR * reported + SPEED_MARGIN) : FASTEST;
  }
}
