package org.wheelsdown.core.aircraft;

/** Tells the kind of an aircraft by its type. */
@FunctionalInterface
public interface AircraftKinds {
  /**
   * The kind of a type; {@link AircraftKind#UNKNOWN} where the type is empty or not listed.
   *
   * @param designator as in ICAO Doc 8643, such as {@code B77W}
   */
  AircraftKind of(String designator);
}
