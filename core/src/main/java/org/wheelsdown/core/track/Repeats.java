package org.wheelsdown.core.track;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.wheelsdown.core.position.Position;

/** What the repeats of old places mean. */
final class Repeats {
  /** Seconds for which state vectors repeat a place after contact was lost (OpenSky). */
  private static final double AFTER_CONTACT = 300;

  /** How many altitudes and speeds a run has at least if the aircraft was heard all the while. */
  private static final int CHANGES = 4;

  /** Seconds after which a place is one of another time. */
  private static final double ANOTHER_TIME = 3600;

  private final List<Position> positions;
  private final BitSet repeats;

  /**
   * Prepares to look at repeats.
   *
   * @param positions in {@link ReportOrder}
   * @param repeats the indices of those that {@link StaleRepeats} catches
   */
  Repeats(List<Position> positions, BitSet repeats) {
    this.positions = positions;
    this.repeats = repeats;
  }

  /**
   * One finding for each place that was repeated.
   *
   * @param strays what the places are that turned out to be no travel, by the very report
   */
  List<Finding> findings(Map<Position, Finding> strays) {
    List<Finding> findings = new ArrayList<>();
    for (int from = repeats.nextSetBit(0); from >= 0; ) {
      int until = from + 1;
      while (repeats.get(until) && isSamePlace(positions.get(from), positions.get(until))) {
        until++;
      }
      Position original = positions.get(from - 1);
      List<Position> run = positions.subList(from, until);
      Finding stray = strays.get(original);
      findings.add(stray == null ? finding(original, run) : stray.with(run));
      from = repeats.nextSetBit(until);
    }
    return findings;
  }

  private static Finding finding(Position original, List<Position> run) {
    if (original.secondsTo(run.get(0)) > ANOTHER_TIME) {
      return new Finding(
          Anomaly.PHANTOM, run, "a place where the aircraft had been more than an hour before");
    }
    double lasted = original.secondsTo(run.get(run.size() - 1));
    if (lasted > AFTER_CONTACT || changes(run) >= CHANGES) {
      return new Finding(
          Anomaly.JAMMED, run, "the place stood still while the aircraft was heard flying on");
    }
    return new Finding(Anomaly.STALE_REPEAT, run, "the last place was repeated");
  }

  private static long changes(List<Position> run) {
    return run.stream().map(Position::altitude).distinct().limit(CHANGES).count()
        + run.stream().map(Position::groundSpeed).distinct().limit(CHANGES).count()
        - 2;
  }

  private static boolean isSamePlace(Position a, Position b) {
    return a.latitude() == b.latitude() && a.longitude() == b.longitude();
  }
}
