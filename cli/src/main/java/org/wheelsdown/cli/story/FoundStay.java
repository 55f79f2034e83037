package org.wheelsdown.cli.story;

import java.time.Instant;
import java.util.Optional;
import org.wheelsdown.core.place.Airport;

/** A stay that was found, with both sides observed. */
record FoundStay(String aircraft, String type, Airport airport, Instant arrived, Instant departed) {

  /** The stay of a row; empty where one of its sides is not known. */
  static Optional<FoundStay> of(Fields fields) {
    Optional<Airport> airport = fields.airport("airport");
    Optional<Instant> arrived = fields.time("arrived");
    Optional<Instant> departed = fields.time("departed");
    if (airport.isEmpty() || arrived.isEmpty() || departed.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new FoundStay(
            fields.text("registration"),
            fields.text("type"),
            airport.get(),
            arrived.get(),
            departed.get()));
  }
}
