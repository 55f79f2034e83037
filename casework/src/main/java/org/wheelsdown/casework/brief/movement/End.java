package org.wheelsdown.casework.brief.movement;

import java.time.Instant;
import java.util.Optional;
import org.wheelsdown.core.place.Airport;
import org.wheelsdown.core.place.GeodesicLine.Point;

/**
 * Where and when a flight began or ended.
 *
 * @param time of the take-off or landing; where that is unknown, when it was first or last heard
 * @param airport empty where it is unknown
 * @param point the airport, or where it was first or last heard; empty where neither is known
 */
public record End(
    Instant time, Optional<Airport> airport, Optional<Point> point, Evidence evidence) {}
