package org.wheelsdown.core.track;

import java.util.ArrayList;
import java.util.List;
import org.wheelsdown.core.position.Position;

/**
 * Stretches in which an aircraft that otherwise knows well where it is says that it may be
 * anywhere. Their places fit the track and stay in it.
 */
final class IntegrityLosses {
  /** Navigation integrity category from which on a place is good to 2 km (RTCA DO-260B). */
  private static final int GOOD = 5;

  /** How many good reports tell that the equipment can do better. */
  private static final int OTHERWISE_GOOD = 10;

  /** How many reports a loss has at least, and how many seconds. */
  private static final int FEWEST = 3;

  private static final double SHORTEST = 60;

  private static final String DETAIL =
      "the aircraft said that its place may be anywhere (NIC 0, NACp 0); it fits and is kept";

  private final List<Position> track;

  IntegrityLosses(List<Position> track) {
    this.track = track;
  }

  List<Finding> found() {
    List<Finding> found = new ArrayList<>();
    if (track.stream().filter(IntegrityLosses::isGood).limit(OTHERWISE_GOOD).count()
        < OTHERWISE_GOOD) {
      return found;
    }
    int first = -1;
    int last = -1;
    int reports = 0;
    for (int i = 0; i < track.size(); i++) {
      if (Doubt.isUnreliable(track.get(i))) {
        first = reports == 0 ? i : first;
        last = i;
        reports++;
      } else if (reports > 0 && isGood(track.get(i))) {
        add(found, first, last, reports);
        reports = 0;
      }
    }
    add(found, first, last, reports);
    return found;
  }

  private void add(List<Finding> found, int first, int last, int reports) {
    if (reports >= FEWEST && track.get(first).secondsTo(track.get(last)) >= SHORTEST) {
      found.add(new Finding(Anomaly.JAMMED, track.subList(first, last + 1), DETAIL));
    }
  }

  private static boolean isGood(Position p) {
    return p.integrity().nic() >= GOOD;
  }
}
