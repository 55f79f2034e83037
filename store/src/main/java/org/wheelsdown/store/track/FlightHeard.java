package org.wheelsdown.store.track;

import java.time.Duration;
import java.time.Instant;
import org.wheelsdown.core.position.Address;

/**
 * When a flight was heard, by which its positions are found again.
 *
 * @param aircraft whose it is: 0 for the address's own aircraft, else the ordinal of another one
 * @param first when it was heard first
 * @param last when it was heard last; not before the first
 * @param positions about how many will be read
 */
public record FlightHeard(
    Address address, int aircraft, Instant first, Instant last, long positions) {
  /** What is no travel is told by what was heard before and after. */
  private static final Duration AROUND = Duration.ofHours(6);

  Instant readFrom() {
    return first.minus(AROUND);
  }

  Instant readUntil() {
    return last.plus(AROUND);
  }
}
