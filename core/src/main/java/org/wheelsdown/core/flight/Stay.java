package org.wheelsdown.core.flight;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.wheelsdown.core.place.Airport;
import org.wheelsdown.core.position.Address;
import org.wheelsdown.core.position.Span;

/**
 * The time on the ground at one airport between two flights. An end that is neither observed nor
 * inferred is empty: the aircraft was there already, or still.
 *
 * @param arrived the landing before it
 * @param departed the take-off after it
 * @param heardFrom the first report that places it there
 * @param heardUntil the last report that places it there
 * @param spans the positions that the stay rests on, by document
 */
public record Stay(
    Address address,
    Airport airport,
    Optional<StayEnd> arrived,
    Optional<StayEnd> departed,
    Instant heardFrom,
    Instant heardUntil,
    List<Span> spans) {
  public Stay {
    spans = List.copyOf(spans);
  }
}
