package org.wheelsdown.core.track;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.wheelsdown.core.position.Position;

/**
 * Reports of one address while they are gathered. Copies of one report that stand together in one
 * source are kept once, so that millions of them need no memory; a {@link Track} would take them
 * out as duplicates.
 */
public final class Reports {
  /** So many other reports of one instant are looked at for the same one. */
  private static final int REACH = 64;

  private final List<Position> kept = new ArrayList<>();

  /** Where the reports of the latest instant begin. */
  private int instant;

  /**
   * Adds a report.
   *
   * @return whether it was not there yet
   */
  public boolean add(Position report) {
    if (kept.isEmpty() || kept.get(kept.size() - 1).time() != report.time()) {
      instant = kept.size();
    }
    int start = Math.max(instant, kept.size() - REACH);
    for (int i = kept.size() - 1; i >= start; i--) {
      if (isCopy(kept.get(i), report)) {
        if (ReportOrder.INSTANCE.compare(report, kept.get(i)) < 0) {
          kept.set(i, report);
        }
        return false;
      }
    }
    kept.add(report);
    return true;
  }

  /** The reports without copies, in the order in which they came. */
  public List<Position> kept() {
    return Collections.unmodifiableList(kept);
  }

  private static boolean isCopy(Position one, Position other) {
    return one.time() == other.time()
        && one.origin().source() == other.origin().source()
        && ReportOrder.SAYING.compare(one, other) == 0;
  }
}
