package org.wheelsdown.sim.truth;

import java.time.Duration;
import org.wheelsdown.core.position.Address;

/** One simulated flight as it really was. */
public record Truth(Address address, TrueEnd takeoff, TrueEnd landing) {
  /** The same flight, flown later by another aircraft. */
  public Truth later(Duration by, Address other) {
    return new Truth(other, takeoff.later(by), landing.later(by));
  }
}
