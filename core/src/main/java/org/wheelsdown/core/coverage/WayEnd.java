package org.wheelsdown.core.coverage;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.wheelsdown.core.place.Airport;
import org.wheelsdown.core.place.GeodesicLine;
import org.wheelsdown.core.place.GreatCircle;
import org.wheelsdown.core.position.Position;

/**
 * An end of a leg of a {@link Way}.
 *
 * @param time microseconds since 1970 UTC
 * @param feet pressure altitude, or the elevation of a field
 * @param onTheGround whether the aircraft stood or rolled
 * @param knots how fast it was; a usual cruising speed where that is not known
 */
record WayEnd(
    double latitude, double longitude, long time, double feet, boolean onTheGround, double knots) {
  /** Of a jet below its cruising level; what an aircraft flies that nobody heard is not known. */
  private static final double USUAL_KNOTS = 350;

  /** Slower reports are of the ground or of an approach, and say nothing of the way. */
  private static final double SLOWEST = 100;

  /** Feet for an aircraft in flight that told no altitude. */
  private static final double USUAL_FEET = 30_000;

  static WayEnd inFlight(Position position) {
    return of(position, false);
  }

  static WayEnd of(Position position, boolean onTheGround) {
    float feet = position.altitude();
    boolean isCruise = position.groundSpeed() >= SLOWEST;
    return new WayEnd(
        position.latitude(),
        position.longitude(),
        position.time(),
        Float.isNaN(feet) ? (onTheGround ? 0 : USUAL_FEET) : feet,
        onTheGround,
        isCruise ? position.groundSpeed() : USUAL_KNOTS);
  }

  static WayEnd on(Airport airport, Instant time) {
    return on(airport, ChronoUnit.MICROS.between(Instant.EPOCH, time));
  }

  static WayEnd on(Airport airport, long time) {
    return new WayEnd(
        airport.latitude(), airport.longitude(), time, airport.elevationFeet(), true, USUAL_KNOTS);
  }

  WayEnd at(long otherTime) {
    return new WayEnd(latitude, longitude, otherTime, feet, onTheGround, knots);
  }

  double kilometres(WayEnd other) {
    return GreatCircle.kilometres(latitude, longitude, other.latitude, other.longitude);
  }

  GeodesicLine.Point point() {
    return new GeodesicLine.Point(latitude, longitude);
  }
}
