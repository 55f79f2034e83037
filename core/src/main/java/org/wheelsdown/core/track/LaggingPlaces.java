package org.wheelsdown.core.track;

import java.util.BitSet;
import java.util.List;
import org.wheelsdown.core.position.GroundState;
import org.wheelsdown.core.position.Position;

/**
 * Places that creep along while the aircraft reports that it flies fast: what a receiver makes of a
 * jammed signal. A minute of it is asked for, so that no tight turn looks like it; and an altitude
 * that no field has, since an old speed is sent on after a landing, too.
 */
final class LaggingPlaces implements Sieve {
  /** Knots; below it, gusts and a change of speed may explain much. */
  private static final float FAST = 100;

  /** Of the way that the reported speed makes. */
  private static final double SHARE = 0.2;

  /** Seconds between neighbours: in a longer time an aircraft may have flown a circle. */
  private static final double LONGEST_STEP = 20;

  /** Seconds between neighbours: in a shorter time the clock's error is as large as the step. */
  private static final double SHORTEST_STEP = 1;

  /** Seconds. */
  private static final double LONG_ENOUGH = 60;

  /** Feet; no field is as high. */
  private static final float HIGH = 16_000;

  @Override
  public Removal removal() {
    return Removal.LAGGING_PLACE;
  }

  @Override
  public BitSet caught(List<Position> positions) {
    BitSet caught = new BitSet();
    int start = 0;
    for (int i = 1; i <= positions.size(); i++) {
      if (i == positions.size() || ends(positions.get(i - 1), positions.get(i))) {
        if (positions.get(start).secondsTo(positions.get(i - 1)) >= LONG_ENOUGH
            && positions.get(start).altitude() > HIGH) {
          caught.set(start + 1, i);
        }
        start = i;
      }
    }
    return caught;
  }

  /** Whether a stretch of lagging places does not go on from one report to the next. */
  static boolean ends(Position from, Position to) {
    double seconds = from.secondsTo(to);
    double speed = Math.min(from.groundSpeed(), to.groundSpeed());
    if (seconds < SHORTEST_STEP) {
      return false;
    }
    double way = SHARE * speed * Reach.KILOMETRES_PER_SECOND_PER_KNOT * seconds;
    return !(speed > FAST
        && seconds <= LONGEST_STEP
        && to.ground() != GroundState.GROUND
        && (Reach.atMost(from, to) < way || Reach.kilometres(from, to) < way));
  }
}
