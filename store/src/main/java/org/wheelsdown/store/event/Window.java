package org.wheelsdown.store.event;

import java.util.List;
import java.util.Optional;
import org.wheelsdown.core.flight.Flight;
import org.wheelsdown.core.flight.FlightHistory;
import org.wheelsdown.core.flight.Stay;
import org.wheelsdown.core.position.Address;
import org.wheelsdown.core.position.Position;
import org.wheelsdown.store.engine.Micros;

/**
 * A stretch of one aircraft's history that is worked out again. It reaches from a flight whose
 * landing was observed, before the change, to one whose take-off was observed, after it; both
 * flights are read for what they say of the stays and flights between them, and are kept as they
 * are.
 *
 * @param readFrom microseconds since 1970 UTC; the least number if the history begins in the window
 * @param readUntil the last microsecond; the greatest number if the history ends in the window
 * @param positions about how many will be read
 */
record Window(
    Address address,
    long readFrom,
    long readUntil,
    Optional<Anchor> before,
    Optional<Anchor> after,
    long positions) {

  /** All that there is of the aircraft. */
  static Window everything(Address address, long positions) {
    return new Window(
        address, Long.MIN_VALUE, Long.MAX_VALUE, Optional.empty(), Optional.empty(), positions);
  }

  boolean isEverything() {
    return before.isEmpty() && after.isEmpty();
  }

  boolean reads(Position position) {
    return position.time() >= readFrom && position.time() <= readUntil;
  }

  /** What lies between this and {@link #finish()} is replaced. */
  long start() {
    return before.map(Anchor::middle).orElse(-Window.FOREVER);
  }

  long finish() {
    return after.map(Anchor::middle).orElse(FOREVER);
  }

  /** Within what DuckDB takes for a timestamp: some 285,000 years. */
  private static final long FOREVER = 9_000_000_000_000_000_000L;

  /** Whether the flights at both cuts have come out as they were: if not, the cuts were no good. */
  boolean isSoundFor(FlightHistory history) {
    return before.map(anchor -> anchor.isLandingIn(history.flights())).orElse(true)
        && after.map(anchor -> anchor.isTakeoffIn(history.flights())).orElse(true);
  }

  List<Flight> flightsOf(FlightHistory history) {
    return history.flights().stream()
        .filter(flight -> flight.first().time() > start() && flight.last().time() < finish())
        .toList();
  }

  List<Stay> staysOf(FlightHistory history) {
    return history.stays().stream()
        .filter(
            stay ->
                Micros.of(stay.heardUntil()) > start() && Micros.of(stay.heardFrom()) < finish())
        .toList();
  }
}
