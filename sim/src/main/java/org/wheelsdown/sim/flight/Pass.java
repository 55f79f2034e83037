package org.wheelsdown.sim.flight;

import org.wheelsdown.core.place.Airport;

/**
 * An approach on the way that is no landing: broken off, flown low along the runway, or a touch and
 * go.
 *
 * @param field whose runway it approaches
 * @param lowest feet above the field at which it goes up again; 0 with wheels on the runway
 * @param thenFeet above the field, to which it climbs afterwards and stays until its next approach
 */
public record Pass(Airport field, Arrival arrival, double lowest, double thenFeet) implements Step {
  /** Whether its wheels touch the runway. */
  public boolean touches() {
    return lowest == 0;
  }
}
