package org.wheelsdown.core.track;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.wheelsdown.core.position.Position;

/** What the repeats of old places mean. */
final class Repeats {
  /** Seconds; a shorter repeat is how often places are updated, and is only counted. */
  private static final double WORTH_TELLING = 60;

  /** How many values a run tells beside its place if the aircraft was heard all the while. */
  private static final int CHANGES = 8;

  /** Seconds; at the edge of reception, places are missing for a minute or two. */
  private static final double LONG = 300;

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
      Finding stray = strays.get(positions.get(from - 1));
      if (stray != null) {
        findings.add(stray.with(positions.subList(from, until)));
      } else if (positions.get(from - 1).secondsTo(positions.get(until - 1)) >= WORTH_TELLING) {
        boolean isBeforeStray =
            until < positions.size() && strays.containsKey(positions.get(until));
        findings.add(finding(from, until, isBeforeStray));
      }
      from = repeats.nextSetBit(until);
    }
    return findings;
  }

  /** A place that stands still and then jumps is lost by the aircraft and not by a receiver. */
  private Finding finding(int from, int until, boolean isBeforeStray) {
    List<Position> run = positions.subList(from, until);
    if (positions.get(from - 1).secondsTo(run.get(0)) > ANOTHER_TIME) {
      return new Finding(
          Anomaly.PHANTOM, run, "a place where the aircraft had been more than an hour before");
    }
    return isBeforeStray || isHeardOn(run)
        ? new Finding(Anomaly.JAMMED, run, "the place stood still while the aircraft flew on")
        : new Finding(Anomaly.STALE_REPEAT, run, "the last place was repeated");
  }

  /** Whether altitudes, speeds and headings went on changing for long. */
  private static boolean isHeardOn(List<Position> run) {
    return run.get(0).secondsTo(run.get(run.size() - 1)) > LONG
        && run.stream().map(Position::altitude).distinct().limit(CHANGES).count()
                + run.stream().map(Position::groundSpeed).distinct().limit(CHANGES).count()
                + run.stream().map(Position::track).distinct().limit(CHANGES).count()
            >= CHANGES;
  }

  private static boolean isSamePlace(Position a, Position b) {
    return a.latitude() == b.latitude() && a.longitude() == b.longitude();
  }
}
