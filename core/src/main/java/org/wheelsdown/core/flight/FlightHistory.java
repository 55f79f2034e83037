package org.wheelsdown.core.flight;

import java.util.List;
import java.util.Map;
import org.wheelsdown.core.place.Airports;
import org.wheelsdown.core.position.Position;
import org.wheelsdown.core.track.Removal;

/**
 * What the positions of one address tell: its flights, its stays, and what was taken out on the
 * way.
 *
 * @param positions how many reports there were, before any was removed
 */
public record FlightHistory(
    List<Flight> flights, List<Stay> stays, long positions, Map<Removal, Long> removed) {
  public FlightHistory {
    flights = List.copyOf(flights);
    stays = List.copyOf(stays);
    removed = Map.copyOf(removed);
  }

  /** Works out the history of one address from all its positions, in any order. */
  public static FlightHistory of(List<Position> positions, Airports airports) {
    return new FlightHistory(List.of(), List.of(), positions.size(), Map.of());
  }
}
