package org.wheelsdown.sim.trace;

import org.wheelsdown.sim.flight.FlightPlan;

/**
 * What a transponder sends of its flight besides movement.
 *
 * @param callsign eight characters at most
 * @param squawk four octal digits
 * @param category emitter category, such as {@code A5}
 * @param airData whether airspeed and roll are sent as well
 */
public record Sent(String callsign, String squawk, String category, boolean airData) {
  static Sent of(FlightPlan plan) {
    return new Sent(
        plan.callsign(), plan.squawk(), plan.type().category(), plan.type().sendsAirData());
  }

  /** The same equipment on another flight. */
  public Sent as(String otherCallsign, String otherSquawk) {
    return new Sent(otherCallsign, otherSquawk, category, airData);
  }
}
