package org.wheelsdown.core.flight;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.wheelsdown.core.place.Airport;
import org.wheelsdown.core.position.Address;
import org.wheelsdown.core.position.Span;

/**
 * The time on the ground at one airport between two flights. An end that was not observed is empty:
 * the aircraft was there already, or still.
 *
 * @param arrived touchdown of the observed landing
 * @param departed lift-off of the observed take-off
 * @param heardFrom the first report that places it there
 * @param heardUntil the last report that places it there
 * @param spans the positions that the stay rests on, by document
 */
public record Stay(
    Address address,
    Airport airport,
    Optional<Instant> arrived,
    Optional<Instant> departed,
    Instant heardFrom,
    Instant heardUntil,
    List<Span> spans) {
  public Stay {
    spans = List.copyOf(spans);
  }
}
