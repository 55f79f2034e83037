package org.wheelsdown.store.event;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wheelsdown.core.flight.FlightFinder;
import org.wheelsdown.core.flight.FlightHistory;
import org.wheelsdown.core.place.Airports;
import org.wheelsdown.core.position.Position;
import org.wheelsdown.core.track.Removal;

/**
 * What a window has come to.
 *
 * @param removed how many more reports than before were not made part of the track
 */
record Outcome(Window window, FlightHistory history, Map<Removal, Long> removed) {
  /**
   * Works a window out.
   *
   * @param fresh ids of the source files that the events before did not rest on
   */
  static Outcome of(Window window, List<Position> positions, Airports airports, Set<Long> fresh) {
    FlightHistory history = new FlightFinder(airports).find(positions);
    List<Position> old =
        positions.stream().filter(position -> !fresh.contains(position.origin().source())).toList();
    Map<Removal, Long> removed = new EnumMap<>(Removal.class);
    removed.putAll(history.removed());
    if (!old.isEmpty()) {
      new FlightFinder(airports)
          .find(old)
          .removed()
          .forEach((reason, times) -> removed.merge(reason, -times, Long::sum));
    }
    return new Outcome(window, history, removed);
  }

  boolean isSound() {
    return window.isSoundFor(history);
  }
}
