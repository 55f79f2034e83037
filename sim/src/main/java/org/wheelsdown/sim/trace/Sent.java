package org.wheelsdown.sim.trace;

import org.wheelsdown.core.position.Integrity;
import org.wheelsdown.core.position.PositionSource;
import org.wheelsdown.sim.flight.FlightPlan;

/**
 * What a transponder sends of its flight besides movement.
 *
 * @param callsign eight characters at most
 * @param squawk four octal digits
 * @param category emitter category, such as {@code A5}
 * @param airData whether airspeed and roll are sent as well
 * @param source how its positions come to be known
 * @param integrity what it says of the quality of its own positions
 */
public record Sent(
    String callsign,
    String squawk,
    String category,
    boolean airData,
    PositionSource source,
    Integrity integrity) {
  /** What a sound receiver of satellite navigation reports. */
  public static final Integrity SOUND = new Integrity(8, 186, 9, 3);

  static Sent of(FlightPlan plan) {
    return new Sent(
        plan.callsign(),
        plan.squawk(),
        plan.type().category(),
        plan.type().sendsAirData(),
        PositionSource.ADSB_ICAO,
        SOUND);
  }

  /** The same equipment on another flight. */
  public Sent as(String otherCallsign, String otherSquawk) {
    return new Sent(otherCallsign, otherSquawk, category, airData, source, integrity);
  }

  /** The same, with positions that are known in another way or of another quality. */
  public Sent known(PositionSource otherSource, Integrity otherIntegrity) {
    return new Sent(callsign, squawk, category, airData, otherSource, otherIntegrity);
  }
}
