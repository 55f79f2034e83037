package org.wheelsdown.sim.traffic;

import java.time.Instant;
import java.util.List;
import org.wheelsdown.core.position.Position;
import org.wheelsdown.sim.aircraft.Airframe;
import org.wheelsdown.sim.truth.Truth;

/**
 * One address over some days: what was heard of it, and what really happened.
 *
 * @param airframe the one whose address it is
 * @param habit in words, what kind of life it leads
 * @param heard every position that a reader of all its documents would find, in time order; where
 *     two sources heard it their positions have origins with different sources
 * @param traces the documents, one for each UTC day and source
 * @param flights every flight between the two times, also those that nobody heard, in order of
 *     take-off
 * @param from when the data begins
 * @param until when the data ends
 */
public record SimulatedAircraft(
    Airframe airframe,
    String habit,
    List<Position> heard,
    List<SourceTrace> traces,
    List<Truth> flights,
    Instant from,
    Instant until) {
  public SimulatedAircraft {
    heard = List.copyOf(heard);
    traces = List.copyOf(traces);
    flights = List.copyOf(flights);
  }
}
