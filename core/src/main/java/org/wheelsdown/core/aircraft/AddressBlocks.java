package org.wheelsdown.core.aircraft;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.wheelsdown.core.position.Address;

/** The blocks of addresses that ICAO has allotted to states. Immutable and safe to share. */
public final class AddressBlocks {
  private final List<AddressBlock> smallestFirst;

  /** Where a block lies inside another, the inner one counts. */
  public AddressBlocks(Collection<AddressBlock> blocks) {
    smallestFirst = blocks.stream().sorted(Comparator.comparingInt(AddressBlock::size)).toList();
  }

  /**
   * The state on whose register an address says that its aircraft is, as ISO 3166-1 alpha-2. Empty
   * for addresses that belong to no state, and for non-ICAO ones. What an aircraft sends can be
   * wrong, or left from a former register: this is what the address says, and no more.
   */
  public Optional<String> state(Address address) {
    return smallestFirst.stream()
        .filter(block -> block.contains(address))
        .map(AddressBlock::state)
        .findFirst();
  }
}
