package org.wheelsdown.store.journey;

import org.wheelsdown.core.journey.Leg;

/**
 * A leg, and who flew it.
 *
 * @param icao the address as text
 * @param aircraft 0; 1 and more for other aircraft that used the same address
 */
record FlownLeg(String icao, int aircraft, Leg leg) {
  boolean isOfSameAircraft(FlownLeg other) {
    return icao.equals(other.icao) && aircraft == other.aircraft;
  }
}
