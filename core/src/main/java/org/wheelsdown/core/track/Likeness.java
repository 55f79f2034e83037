package org.wheelsdown.core.track;

import java.util.List;
import org.wheelsdown.core.position.Position;

/**
 * Whether a second chain of places on an address is another aircraft or a false place of the same
 * one. A false place comes with the aircraft's own altitude and callsign, and while it is told the
 * true one is silent. Another aircraft has an altitude and a callsign of its own and is heard in
 * between. In doubt it is the same aircraft: none is invented.
 */
final class Likeness {
  /** Reports that a chain must have to be more than strays, and if it is heard on its own. */
  private static final int SUBSTANCE = 20;

  private static final int SUBSTANCE_ALONE = 50;

  /** Seconds that it must last. */
  private static final double LASTING = 120;

  private static final double LASTING_ALONE = 600;

  /** Seconds between two reports of one aircraft amid which the other one is heard. */
  private static final double AMID = 60;

  /** Of a chain's reports, the share that is heard amid the other's. */
  private static final double OFTEN = 0.2;

  private static final int ENOUGH = 10;

  /**
   * Feet, and feet per second between the two reports, that altitudes of one aircraft differ by.
   */
  private static final double ALTITUDE = 700;

  private static final double CLIMB = 100;

  /** Feet by which one aircraft's altitude does not change across {@link #LASTING}. */
  private static final double ANOTHER_LEVEL = 10_000;

  private final List<Position> first;
  private final List<Position> second;
  private int amid;
  private int compared;
  private int differing;

  /** Compares two chains of one address, both in time order. */
  Likeness(List<Position> first, List<Position> second) {
    this.first = first;
    this.second = second;
    int next = 0;
    for (Position position : second) {
      while (next < first.size() && first.get(next).time() <= position.time()) {
        next++;
      }
      if (next > 0 && next < first.size()) {
        compare(first.get(next - 1), position, first.get(next));
      }
    }
  }

  private void compare(Position before, Position position, Position after) {
    if (before.secondsTo(after) > AMID) {
      return;
    }
    amid++;
    boolean isNearerBefore = before.secondsTo(position) < position.secondsTo(after);
    Position other = isNearerBefore ? before : after;
    double feet = Math.abs(other.barometricAltitude() - position.barometricAltitude());
    if (!Double.isNaN(feet)) {
      compared++;
      differing += feet > ALTITUDE + CLIMB * Math.abs(other.secondsTo(position)) ? 1 : 0;
    }
  }

  /** Whether they are two aircraft. */
  boolean isAnother() {
    if (second.size() < SUBSTANCE || lasts() < LASTING || !new Steps(second).areBelievable()) {
      return false;
    }
    boolean callsignsDiffer = callsignsDiffer();
    if (amid >= ENOUGH && amid >= OFTEN * second.size()) {
      return callsignsDiffer || (compared >= ENOUGH && 2 * differing > compared);
    }
    return second.size() >= SUBSTANCE_ALONE
        && lasts() >= LASTING_ALONE
        && (callsignsDiffer || (Callsigns.in(second).isEmpty() && levelsDiffer()));
  }

  private double lasts() {
    return second.get(0).secondsTo(second.get(second.size() - 1));
  }

  private boolean callsignsDiffer() {
    List<String> own = Callsigns.in(second);
    List<String> others = Callsigns.in(first);
    return !own.isEmpty() && !others.isEmpty() && own.stream().noneMatch(others::contains);
  }

  /** Whether the altitude jumps together with the place. */
  private boolean levelsDiffer() {
    Position begin = second.get(0);
    Position end = second.get(second.size() - 1);
    return first.stream().anyMatch(p -> isNextTo(begin, p, end) && isAtAnotherLevel(begin, p, end));
  }

  private static boolean isNextTo(Position begin, Position p, Position end) {
    return Math.abs(p.secondsTo(begin)) < LASTING || Math.abs(end.secondsTo(p)) < LASTING;
  }

  private static boolean isAtAnotherLevel(Position begin, Position p, Position end) {
    Position near = Math.abs(p.secondsTo(begin)) < LASTING ? begin : end;
    return Math.abs(p.barometricAltitude() - near.barometricAltitude()) > ANOTHER_LEVEL;
  }
}
