package org.wheelsdown.core.track;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.wheelsdown.core.position.Address;
import org.wheelsdown.core.position.GroundState;
import org.wheelsdown.core.position.Integrity;
import org.wheelsdown.core.position.Origin;
import org.wheelsdown.core.position.Position;
import org.wheelsdown.core.position.PositionBuilder;
import org.wheelsdown.core.position.PositionSource;

/**
 * A made-up aircraft that flies level and in wide bends, heard every ten seconds.
 *
 * @param latitude degrees north, at the start
 * @param longitude degrees east, at the start
 */
record Heard(
    double latitude, double longitude, float altitude, float speed, String callsign, long source) {
  static final long SECOND = 1_000_000;
  static final long START = 1_700_000_000 * SECOND;
  static final Integrity GOOD = new Integrity(8, 186, 9, 3);
  static final Integrity LOST = new Integrity(0, -1, 0, 0);

  private static final Address ADDRESS = Address.parse("abcdef");

  /** An airliner on its way. */
  static final Heard AIRLINER = new Heard(45, 10, 36_000, 450, "DLH1", 1);

  /** Its reports, from a time in seconds after the start until another one. */
  List<Position> between(int from, int until) {
    return between(from, until, builder -> builder);
  }

  /** The same, with something changed in each of them. */
  List<Position> between(int from, int until, UnaryOperator<PositionBuilder> change) {
    List<Position> reports = new ArrayList<>();
    double north = latitude;
    double east = longitude;
    PositionBuilder builder = new PositionBuilder(ADDRESS, new Origin(source, 0));
    for (int second = 0; second < until; second += 10) {
      double heading = Math.PI / 2 * (1 + Math.sin(second / 1500.0));
      if (second >= from) {
        told(builder, second, north, east, heading);
        reports.add(change.apply(builder).build(second));
      }
      double degrees = speed * 1.852 / 3600 * 10 / 111.2;
      north += degrees * Math.cos(heading);
      east += degrees * Math.sin(heading) / Math.cos(Math.toRadians(north));
    }
    return reports;
  }

  private void told(
      PositionBuilder builder, int second, double north, double east, double heading) {
    builder
        .time(START + second * SECOND)
        .at(north, east)
        .barometricAltitude(altitude)
        .groundSpeed(speed)
        .track((float) Math.toDegrees(heading))
        .ground(GroundState.AIRBORNE)
        .source(PositionSource.ADSB_ICAO)
        .callsign(callsign)
        .integrity(GOOD);
  }

  /** Several lists as one. */
  @SafeVarargs
  static List<Position> all(List<Position>... parts) {
    List<Position> all = new ArrayList<>();
    for (List<Position> part : parts) {
      all.addAll(part);
    }
    return all;
  }
}
