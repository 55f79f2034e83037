package org.wheelsdown.core.place;

/**
 * An airport seen from a point.
 *
 * @param distance kilometres from the point to the nearest of the airport's runways, or to its
 *     reference point where no runway's ends are known; 0 on a runway
 */
public record AirportAt(Airport airport, double distance) {}
