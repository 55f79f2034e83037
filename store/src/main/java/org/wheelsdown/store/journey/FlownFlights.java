package org.wheelsdown.store.journey;

/** Where the flights of some aircraft are read. */
@FunctionalInterface
public interface FlownFlights {
  /**
   * What follows {@code FROM}. There may be flights of other aircraft and times among them.
   *
   * @param times which aircraft, and when
   */
  String of(AircraftTimes times);
}
