package org.wheelsdown.sim.traffic;

import java.util.List;
import java.util.Set;
import org.wheelsdown.core.place.Airport;
import org.wheelsdown.sim.flight.Arrival;
import org.wheelsdown.sim.flight.Departure;
import org.wheelsdown.sim.flight.Step;
import org.wheelsdown.sim.truth.Special;

/**
 * What is decided about one flight besides its hour.
 *
 * @param cruiseFeet pressure altitude
 */
record Leg(
    Airport to,
    List<Step> via,
    double cruiseFeet,
    Departure departure,
    Arrival arrival,
    Set<Special> specials) {
  Leg {
    via = List.copyOf(via);
    specials = Set.copyOf(specials);
  }
}
