package org.wheelsdown.core.track;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.wheelsdown.core.position.Origin;
import org.wheelsdown.core.position.Position;

/**
 * One cheap pass over the reports of an address that says which of the dear ones are needed: nine
 * tracks in ten are clean.
 */
final class FirstLook {
  /** Seconds of lagging places in a row. */
  private static final double LAGGING = 60;

  private final Set<Origin> documents = new HashSet<>();
  private boolean hasBadReports;
  private boolean hasUnreliable;
  private int changesOfDocument;
  private int changesOfCallsign;
  private String callsign = "";
  private long laggingSince;

  /**
   * Looks at the reports of one address.
   *
   * @param positions in {@link ReportOrder}
   */
  FirstLook(List<Position> positions) {
    Position previous = null;
    for (Position position : positions) {
      look(position);
      if (previous == null) {
        documents.add(position.origin());
        laggingSince = position.time();
      } else {
        look(previous, position);
      }
      previous = position;
    }
  }

  private void look(Position position) {
    hasBadReports |= !OutOfRange.isPossible(position);
    hasUnreliable |= Doubt.isUnreliable(position);
    if (!position.callsign().isEmpty() && !position.callsign().equals(callsign)) {
      callsign = position.callsign();
      changesOfCallsign++;
    }
  }

  private void look(Position previous, Position next) {
    if (!previous.origin().equals(next.origin())) {
      documents.add(next.origin());
      changesOfDocument++;
    }
    if (!Reach.canFly(previous, next)
        || Duplicates.isSame(previous, next)
        || StaleRepeats.isRepeat(previous, next)) {
      hasBadReports = true;
    }
    if (LaggingPlaces.ends(previous, next)) {
      laggingSince = next.time();
    } else if (next.time() - laggingSince >= LAGGING * 1e6) {
      hasBadReports = true;
    }
  }

  /** Whether some reports have to go. */
  boolean hasBadReports() {
    return hasBadReports;
  }

  /** Whether a report says of itself that its place may be anywhere. */
  boolean hasUnreliable() {
    return hasUnreliable;
  }

  /** Whether documents tell of the same time, so that their clocks can be compared. */
  boolean hasSeveralAtOnce() {
    return changesOfDocument >= documents.size();
  }

  /** Whether there is a third callsign, or the first one again. */
  boolean hasCallsignsToAndFro() {
    return changesOfCallsign > 2;
  }
}
