package org.wheelsdown.store.event;

import java.util.EnumMap;
import java.util.Map;
import org.wheelsdown.core.flight.FlightFinder;
import org.wheelsdown.core.flight.FlightHistory;
import org.wheelsdown.core.track.Removal;
import org.wheelsdown.core.track.Track;

/**
 * What a window has come to.
 *
 * @param removed how many more reports than before were not made part of the track
 */
record Outcome(Window window, FlightHistory history, Map<Removal, Long> removed) {
  /** Works a window out. */
  static Outcome of(Window window, Heard heard, FlightFinder finder, AircraftTypes types) {
    FlightHistory history = finder.find(heard.all(), types.kind(window.address()));
    Map<Removal, Long> removed = new EnumMap<>(Removal.class);
    removed.putAll(history.removed());
    removed.merge(Removal.DUPLICATE, heard.freshCopies(), Long::sum);
    if (!heard.old().isEmpty()) {
      Track.of(heard.old())
          .removed()
          .forEach((reason, times) -> removed.merge(reason, -times, Long::sum));
    }
    removed.values().removeIf(times -> times == 0);
    return new Outcome(window, history, removed);
  }

  boolean isSound() {
    return window.isSoundFor(history);
  }
}
