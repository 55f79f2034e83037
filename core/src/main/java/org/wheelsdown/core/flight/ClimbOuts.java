package org.wheelsdown.core.flight;

import java.util.List;
import java.util.Optional;
import org.wheelsdown.core.place.Airport;
import org.wheelsdown.core.place.AirportAt;
import org.wheelsdown.core.place.AirportType;
import org.wheelsdown.core.place.Alignment;
import org.wheelsdown.core.position.Position;

/**
 * Take-offs first heard some way up: a jet in a steep climb so near a large field, and so far from
 * any other, that it cannot have come from elsewhere. There is no such rule for landings, because
 * an aircraft that comes down steeply may still level off, and one that climbs has left the ground.
 */
final class ClimbOuts {
  /** Kilometres from the runway, and feet above it, up to which a climb is still the first one. */
  private static final double NEAR = 12;

  private static final double HIGHEST = 5000;

  /** Height over distance from the runway: steeper than any climb that began at another field. */
  private static final double STEEP = 0.07;

  /** How many times farther away every other field must be that jets use. */
  private static final double FARTHER = 3;

  /** Feet of runway that jets use. */
  private static final int JET_RUNWAY = 4000;

  /** Feet a minute climbed in the two minutes after. */
  private static final double CLIMB = 500;

  /** Knots in which jets climb out; light aircraft climb too close to small fields to tell. */
  private static final double SLOWEST = 140;

  private static final double FASTEST = 300;

  /** Degrees from the field that the aircraft points at the least. */
  private static final double POINTS_AWAY = 90;

  private static final double FEET_PER_KILOMETRE = 3280.84;

  private final List<Position> positions;
  private final Motion motion;
  private final Fields fields;

  ClimbOuts(List<Position> positions, Motion motion, Fields fields) {
    this.positions = positions;
    this.motion = motion;
    this.fields = fields;
  }

  /** The take-off that a report in the air, the first after a silence, shows; or empty. */
  Optional<FlightEnd.Observed> takeoff(int first) {
    Position position = positions.get(first);
    double altitude = motion.altitudeAfter(first);
    if (!isClimbOut(position, altitude, motion.climbAfter(first))) {
      return Optional.empty();
    }
    List<AirportAt> near =
        fields.runwaysWithin(position, NEAR * FARTHER).stream()
            .filter(at -> isUsedByJets(at.airport()))
            .toList();
    if (near.isEmpty() || !isOrigin(near.get(0), position, altitude)) {
      return Optional.empty();
    }
    AirportAt at = near.get(0);
    if (near.size() > 1 && near.get(1).distance() < FARTHER * at.distance()) {
      return Optional.empty();
    }
    double height = altitude - at.airport().elevationFeet();
    return Optional.of(
        new FlightEnd.Observed(
            at.airport(),
            Sighting.CLIMBING_OUT,
            position,
            at.distance(),
            height,
            Rolls.before(position, at.distance())));
  }

  private static boolean isClimbOut(Position position, double altitude, double climb) {
    return !Double.isNaN(altitude)
        && climb > CLIMB
        && position.groundSpeed() > SLOWEST
        && position.groundSpeed() < FASTEST;
  }

  private static boolean isUsedByJets(Airport airport) {
    return airport.longestRunwayFeet() >= JET_RUNWAY
        || airport.type() == AirportType.LARGE_AIRPORT
        || airport.type() == AirportType.MEDIUM_AIRPORT;
  }

  private static boolean isOrigin(AirportAt at, Position position, double altitude) {
    double height = altitude - at.airport().elevationFeet();
    return at.airport().type() == AirportType.LARGE_AIRPORT
        && at.distance() <= NEAR
        && height > 0
        && height <= HIGHEST
        && height / (at.distance() * FEET_PER_KILOMETRE) >= STEEP
        && Alignment.turnTo(at.airport(), position) > POINTS_AWAY;
  }
}
