package org.wheelsdown.core.flight;

import java.util.List;
import java.util.Map;
import org.wheelsdown.core.gap.Gap;
import org.wheelsdown.core.track.Mark;
import org.wheelsdown.core.track.Removal;

/**
 * What the positions of one address tell: its flights, its stays, its silences, and what was taken
 * out on the way.
 *
 * @param flights in the order of their first reports; those of other aircraft on the same address
 *     are among them, see {@link Flight#aircraft()}
 * @param stays in time order; of the first aircraft only
 * @param gaps silences in the air, or with a move across them, in time order; of the first aircraft
 *     only
 * @param positions how many reports there were, before any was removed
 * @param removed how many reports were removed, by reason; reasons that never applied are absent
 * @param marks what is no travel or is doubtful, in time order
 */
public record FlightHistory(
    List<Flight> flights,
    List<Stay> stays,
    List<Gap> gaps,
    long positions,
    Map<Removal, Long> removed,
    List<Mark> marks) {
  public FlightHistory {
    flights = List.copyOf(flights);
    stays = List.copyOf(stays);
    gaps = List.copyOf(gaps);
    removed = Map.copyOf(removed);
    marks = List.copyOf(marks);
  }
}
