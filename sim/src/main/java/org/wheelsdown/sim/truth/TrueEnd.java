package org.wheelsdown.sim.truth;

import java.time.Duration;
import java.time.Instant;

/**
 * One end of a simulated flight.
 *
 * @param airport its ident; empty where it is no listed airport: a strip, a ship, water
 * @param latitude degrees north of where the wheels left or touched the ground
 * @param longitude degrees east of there
 * @param runway the painted number of the runway used, such as {@code 06}; empty where there is
 *     none
 * @param time when the wheels left or touched the ground
 * @param heard whether a receiver heard the aircraft on the field, or within 6 km of it and less
 *     than 1,500 ft above it, on this flight: what makes an end observed
 */
public record TrueEnd(
    String airport, double latitude, double longitude, String runway, Instant time, boolean heard) {
  /** The same end of a flight that was flown later. */
  public TrueEnd later(Duration by) {
    return new TrueEnd(airport, latitude, longitude, runway, time.plus(by), heard);
  }
}
