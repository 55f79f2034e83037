package org.wheelsdown.cli.story;

import java.time.Instant;
import java.util.Optional;
import org.wheelsdown.core.place.Airport;

/** A flight that was found, with both ends observed. */
record FoundFlight(
    String aircraft, String type, Airport from, Instant takeoff, Airport to, Instant landing) {

  /** The flight of a row; empty where one of its ends is not known. */
  static Optional<FoundFlight> of(Fields fields) {
    Optional<Airport> from = fields.airport("takeoff_airport");
    Optional<Instant> takeoff = fields.time("takeoff_time");
    Optional<Airport> to = fields.airport("landing_airport");
    Optional<Instant> landing = fields.time("landing_time");
    if (from.isEmpty() || takeoff.isEmpty() || to.isEmpty() || landing.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new FoundFlight(
            fields.text("registration"),
            fields.text("type"),
            from.get(),
            takeoff.get(),
            to.get(),
            landing.get()));
  }
}
