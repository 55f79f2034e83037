package org.wheelsdown.store.journey;

import java.util.NavigableSet;

/** Where the flights of some aircraft are read. */
@FunctionalInterface
public interface FlownFlights {
  /**
   * What follows {@code FROM}. There may be flights of other aircraft and times among them.
   *
   * @param aircraft addresses
   */
  String of(NavigableSet<String> aircraft, Span span);
}
