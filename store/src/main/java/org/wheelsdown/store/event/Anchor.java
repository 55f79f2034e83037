package org.wheelsdown.store.event;

import java.util.List;
import org.wheelsdown.core.flight.Flight;
import org.wheelsdown.core.flight.FlightEnd;

/**
 * A flight with an observed end, at which an aircraft's history can be cut: what comes after its
 * landing does not depend on what came before its take-off. It must be a flight of the aircraft
 * itself: another one on the same address can come out otherwise when more of it is read.
 *
 * @param time of the observed end, microseconds since 1970 UTC
 * @param airport of the observed end
 * @param middle of the flight; what lies beyond it belongs to the other side of the cut
 */
record Anchor(long time, String airport, long middle) {
  boolean isLandingIn(List<Flight> flights) {
    return flights.stream().anyMatch(flight -> flight.aircraft() == 0 && isSeen(flight.landing()));
  }

  boolean isTakeoffIn(List<Flight> flights) {
    return flights.stream().anyMatch(flight -> flight.aircraft() == 0 && isSeen(flight.takeoff()));
  }

  private boolean isSeen(FlightEnd end) {
    return end instanceof FlightEnd.Observed observed
        && observed.position().time() == time
        && observed.airport().ident().equals(airport);
  }
}
