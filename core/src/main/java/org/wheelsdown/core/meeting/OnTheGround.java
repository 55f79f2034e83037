package org.wheelsdown.core.meeting;

import java.util.Optional;
import org.wheelsdown.core.aircraft.AircraftClass;
import org.wheelsdown.core.position.Address;
import org.wheelsdown.core.position.Interval;

/**
 * One aircraft's time on the ground at an airport. Where a landing or take-off is not known, the
 * time is bounded by what was heard: it was there then, and nothing is claimed beyond.
 *
 * @param arrived when it landed, or when it was first heard there
 * @param departed when it took off, or when it was last heard there
 * @param probability 0 to 1 that it was there at all; 1 unless an end of its stay is inferred
 */
public record OnTheGround(
    Address address,
    AircraftClass aircraftClass,
    Interval arrived,
    Interval departed,
    double probability) {

  /** Whether it is known to the instant when it came and left. */
  boolean isExact() {
    return arrived.length().isZero() && departed.length().isZero();
  }

  /** When it was there, whenever in the intervals it came and left; empty if never for sure. */
  public Optional<Stretch> surely() {
    return Stretch.between(arrived.latest(), departed.earliest());
  }

  /** The longest time for which it can have been there. */
  public Optional<Stretch> possibly() {
    return Stretch.between(arrived.earliest(), departed.latest());
  }

  /** From the middle of when it can have come to the middle of when it can have left. */
  public Optional<Stretch> likely() {
    return Stretch.between(arrived.middle(), departed.middle());
  }
}
