package org.wheelsdown.store.position;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.wheelsdown.core.position.Address;

/** A condition on rows that are sorted by address. */
public final class AddressCondition {
  private AddressCondition() {}

  /**
   * To be of one of some aircraft. The list alone would do; the range lets DuckDB pass over whole
   * row groups.
   *
   * @param addresses at least one
   */
  public static String isOneOf(Collection<Address> addresses) {
    List<Address> sorted = addresses.stream().distinct().sorted().toList();
    String list =
        sorted.stream().map(address -> "'" + address + "'").collect(Collectors.joining(", "));
    return "icao BETWEEN '%s' AND '%s' AND icao IN (%s)"
        .formatted(sorted.get(0), sorted.get(sorted.size() - 1), list);
  }
}
