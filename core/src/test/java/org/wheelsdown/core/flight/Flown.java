package org.wheelsdown.core.flight;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.wheelsdown.core.place.Airport;
import org.wheelsdown.core.place.GreatCircle;
import org.wheelsdown.core.position.Address;
import org.wheelsdown.core.position.GroundState;
import org.wheelsdown.core.position.Origin;
import org.wheelsdown.core.position.Position;
import org.wheelsdown.core.position.PositionBuilder;
import org.wheelsdown.core.position.PositionSource;

/**
 * Tracks for tests, flown report by report, every ten seconds in the air and every thirty on the
 * ground, from field to field on a three-degree path up and down.
 */
final class Flown {
  static final Address ADDRESS = Address.parse("abcdef");
  static final Origin DOCUMENT = new Origin(1, 0);

  private static final double AIR_STEP = 10;
  private static final double GROUND_STEP = 30;
  private static final double FEET_PER_KILOMETRE = 172;
  private static final double CRUISE_SPEED = 300;
  private static final double FIELD_SPEED = 130;
  private static final double KILOMETRES_PER_SECOND_PER_KNOT = 1.852 / 3600;

  private final List<Position> positions = new ArrayList<>();
  private final double altitudeError;
  private boolean flagged = true;
  private double time;
  private double latitude;
  private double longitude;
  private double altitude;

  private Flown(Airport start, Instant when, double altitudeError) {
    this.altitudeError = altitudeError;
    time = when.getEpochSecond();
    latitude = start.latitude();
    longitude = start.longitude();
    altitude = start.elevationFeet();
  }

  /** An aircraft at an airport. */
  static Flown at(Airport start, Instant when) {
    return new Flown(start, when, 0);
  }

  /** The same, with a pressure altitude that is off by so many feet. */
  static Flown at(Airport start, Instant when, double altitudeError) {
    return new Flown(start, when, altitudeError);
  }

  /** From here on no report says anything of wheels and ground. */
  Flown unflagged() {
    flagged = false;
    return this;
  }

  Flown stand(double minutes) {
    for (double end = time + 60 * minutes; time < end; time += GROUND_STEP) {
      report(2, Float.NaN, true);
    }
    return this;
  }

  /** Flies to a field and touches down there. */
  Flown flyTo(Airport field, double cruise) {
    flyTo(field.latitude(), field.longitude(), cruise, field.elevationFeet());
    return roll();
  }

  /** Flies to a point and is there at a given altitude, in feet. */
  Flown flyTo(double toLatitude, double toLongitude, double cruise, double end) {
    double start = altitude;
    double way = GreatCircle.kilometres(latitude, longitude, toLatitude, toLongitude);
    double speed = FIELD_SPEED;
    for (double left = way; left > 0; ) {
      double step = Math.min(left, speed * KILOMETRES_PER_SECOND_PER_KNOT * AIR_STEP);
      float track = (float) GreatCircle.bearing(latitude, longitude, toLatitude, toLongitude);
      move(toLatitude, toLongitude, step / left);
      left -= step;
      time += AIR_STEP;
      double climbing = start + (way - left) * FEET_PER_KILOMETRE;
      double descending = end + left * FEET_PER_KILOMETRE;
      altitude = Math.min(cruise, Math.min(climbing, descending));
      double above = Math.min(altitude - start, altitude - end);
      speed = Math.min(CRUISE_SPEED, FIELD_SPEED + Math.max(0, above) / 50);
      report(speed, track, false);
    }
    time += AIR_STEP;
    altitude = end;
    return this;
  }

  private void move(double toLatitude, double toLongitude, double share) {
    double east = toLongitude - longitude;
    east -= 360 * Math.rint(east / 360);
    latitude += (toLatitude - latitude) * share;
    longitude += east * share;
    longitude -= 360 * Math.rint(longitude / 360);
  }

  /** Wheels on the runway for a few seconds, fast. */
  Flown roll() {
    for (int i = 0; i < 3; i++, time += 5) {
      move(latitude, longitude + 0.002, 1);
      report(100, Float.NaN, true);
    }
    return this;
  }

  private void report(double speed, float track, boolean onGround) {
    PositionBuilder builder =
        new PositionBuilder(ADDRESS, DOCUMENT)
            .time(Math.round(time * 1e6))
            .at(latitude, longitude)
            .groundSpeed((float) speed)
            .track(track)
            .source(PositionSource.ADSB_ICAO)
            .callsign("TEST1");
    if (flagged) {
      builder.ground(onGround ? GroundState.GROUND : GroundState.AIRBORNE);
    }
    if (!onGround || !flagged) {
      builder.barometricAltitude((float) (altitude + altitudeError));
    }
    positions.add(builder.build(positions.size()));
  }

  List<Position> reports() {
    return List.copyOf(positions);
  }

  /** Those of the reports that somebody heard. */
  List<Position> reports(Predicate<Position> heard) {
    return positions.stream().filter(heard).toList();
  }
}
