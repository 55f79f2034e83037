package org.wheelsdown.sim.truth;

import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.wheelsdown.core.position.Address;

/**
 * One simulated flight as it really was.
 *
 * @param heard whether the data holds any position of it
 * @param specials what was out of the ordinary on it
 */
public record Truth(
    Address address, TrueEnd takeoff, TrueEnd landing, boolean heard, Set<Special> specials) {
  public Truth {
    specials = Set.copyOf(specials);
  }

  /** The same flight, flown later by another aircraft. */
  public Truth later(Duration by, Address other) {
    return new Truth(other, takeoff.later(by), landing.later(by), heard, specials);
  }

  /** The same flight, of which more is special. */
  public Truth with(Collection<Special> more) {
    Set<Special> all = new HashSet<>(specials);
    all.addAll(more);
    return new Truth(address, takeoff, landing, heard, all);
  }

  /** The same flight by an aircraft with its address. */
  public Truth of(Address other) {
    return new Truth(other, takeoff, landing, heard, specials);
  }

  /** Whether something of this kind is true of the flight. */
  public boolean is(Special special) {
    return specials.contains(special);
  }
}
