package org.wheelsdown.io.asking;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.wheelsdown.core.place.Airport;
import org.wheelsdown.core.place.Place;

/**
 * A place and a time that somebody asks about, whatever is asked.
 *
 * @param airports those at the place
 * @param since the first instant that counts; empty for the beginning
 * @param until the first instant that no longer counts; empty for the end
 */
public record PlaceInTime(
    Place place, List<Airport> airports, Optional<Instant> since, Optional<Instant> until) {
  public PlaceInTime {
    airports = List.copyOf(airports);
  }
}
