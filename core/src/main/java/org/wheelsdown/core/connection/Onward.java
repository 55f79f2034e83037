package org.wheelsdown.core.connection;

import org.wheelsdown.core.aircraft.AircraftClass;
import org.wheelsdown.core.position.Address;
import org.wheelsdown.core.position.Interval;

/**
 * A flight that left for where somebody may have wanted to go.
 *
 * @param airport ident of the one that it left
 * @param tookOff when; a single instant where it was heard
 * @param destination ident of the airport that it went to, or may have gone to
 * @param landing how that is known
 * @param probability 0 to 1 that it went there; 1 where its landing was heard
 * @param route how often that way is flown
 */
public record Onward(
    Address address,
    AircraftClass aircraftClass,
    String airport,
    Interval tookOff,
    String destination,
    Landing landing,
    double probability,
    Route route) {

  /** How it is known where a flight went, the best first. */
  public enum Landing {
    /** It was heard there. */
    OBSERVED,
    /** Nobody heard it land, but the silence tells well enough. */
    INFERRED,
    /** The airport is one of those to which it may have gone. */
    POSSIBLE
  }
}
