package org.wheelsdown.core.aircraft;

import org.wheelsdown.core.position.Address;

/**
 * Addresses that a state may give to the aircraft on its register.
 *
 * @param first the lowest of them, as the 24 bits of an ICAO address
 * @param last the highest of them
 * @param state ISO 3166-1 alpha-2; of a territory where it keeps a register of its own
 */
public record AddressBlock(int first, int last, String state) {
  public AddressBlock {
    if (first < 0 || last < first || !new Address(last).isIcao()) {
      throw new IllegalArgumentException("no addresses from " + first + " to " + last);
    }
  }

  boolean contains(Address address) {
    return address.isIcao() && first <= address.code() && address.code() <= last;
  }

  int size() {
    return last - first + 1;
  }
}
