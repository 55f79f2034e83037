package org.wheelsdown.core.track;

import java.util.List;
import org.wheelsdown.core.position.Position;

/** How well a chain of places agrees with the speeds that it reports. */
final class Steps {
  /** Seconds of a step, and knots, of which something can be told. */
  private static final double SHORTEST = 1;

  private static final double LONGEST = 60;
  private static final double SLOWEST = 50;

  /** The way from report to report against the way that the reported speed makes. */
  private static final double LEAST_RATIO = 0.5;

  private static final double LARGEST_RATIO = 1.6;

  private static final int ENOUGH = 10;
  private static final double MOST = 0.6;

  private final List<Position> chain;

  Steps(List<Position> chain) {
    this.chain = chain;
  }

  /** Whether an aircraft may have flown this way; so too if it reported no speed. */
  boolean areBelievable() {
    long doubtful = chain.stream().filter(p -> Doubt.isTooSlow(p) || Doubt.isUnreliable(p)).count();
    int told = 0;
    int agreeing = 0;
    for (int i = 1; i < chain.size(); i++) {
      double ratio = ratio(chain.get(i - 1), chain.get(i));
      if (!Double.isNaN(ratio)) {
        told++;
        agreeing += ratio >= LEAST_RATIO && ratio <= LARGEST_RATIO ? 1 : 0;
      }
    }
    return 2 * doubtful < chain.size() && (told < ENOUGH || agreeing >= MOST * told);
  }

  private static double ratio(Position from, Position to) {
    double seconds = from.secondsTo(to);
    double speed = from.groundSpeed();
    boolean tells = seconds >= SHORTEST && seconds <= LONGEST && speed > SLOWEST;
    return tells
        ? Reach.kilometres(from, to) / (speed * Reach.KILOMETRES_PER_SECOND_PER_KNOT * seconds)
        : Double.NaN;
  }
}
