package org.wheelsdown.lab.masking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wheelsdown.core.aircraft.AircraftKind;
import org.wheelsdown.core.place.Airport;
import org.wheelsdown.core.place.AirportType;
import org.wheelsdown.core.position.Address;
import org.wheelsdown.core.position.Interval;
import org.wheelsdown.core.position.Origin;
import org.wheelsdown.core.position.Position;
import org.wheelsdown.core.position.PositionBuilder;
import org.wheelsdown.lab.masking.KnownEnd.Certainty;

/**
 * Tracks along the equator for tests: two fields three degrees apart, a report every ten seconds
 * and every kilometre on the way between them.
 */
public final class Line {
  public static final Airport WEST = field("WEST", 0);
  public static final Airport EAST = field("EAST", 3);

  /** Microseconds between two reports. */
  private static final long STEP = 10_000_000;

  private static final double DEGREES_PER_KILOMETRE = 1 / 111.195;

  private final List<Position> positions = new ArrayList<>();
  private final List<KnownFlight> flights = new ArrayList<>();
  private final PositionBuilder builder =
      new PositionBuilder(Address.parse("abcdef"), new Origin(1, 0));
  private long time = 1_700_000_000_000_000L;

  public static Airport field(String ident, double longitude) {
    return field(ident, longitude, AirportType.LARGE_AIRPORT);
  }

  public static Airport field(String ident, double longitude, AirportType type) {
    return new Airport(
        ident, "", List.of(), ident, type, 0, longitude, 100, "GA", "", "UTC", 8000, "", List.of());
  }

  /** A flight between two fields, both ends heard. */
  public Line fly(Airport from, Airport to) {
    return fly(from, to, Certainty.HEARD, Certainty.HEARD);
  }

  /** A flight of whose ends so much is known. */
  public Line fly(Airport from, Airport to, Certainty takeoff, Certainty landing) {
    int first = positions.size();
    double way = Math.abs(to.longitude() - from.longitude()) / DEGREES_PER_KILOMETRE;
    double direction = Math.signum(to.longitude() - from.longitude());
    for (int km = 0; km <= way; km++) {
      double height = Math.min(30_000, 100 + 300 * Math.min(km, way - km));
      report(from.longitude() + direction * km * DEGREES_PER_KILOMETRE, (float) height);
    }
    flights.add(
        new KnownFlight(
            flights.size(),
            end(takeoff, from, first),
            end(landing, to, positions.size() - 1),
            first,
            positions.size() - 1));
    return this;
  }

  /** Nothing is heard for so many seconds. */
  public Line silent(double seconds) {
    time += (long) (seconds * 1e6);
    return this;
  }

  private void report(double longitude, float feet) {
    positions.add(
        builder
            .time(time)
            .at(0, longitude)
            .barometricAltitude(feet)
            .groundSpeed(194)
            .build(positions.size()));
    time += STEP;
  }

  private KnownEnd end(Certainty certainty, Airport airport, int report) {
    return new KnownEnd(
        certainty, Optional.of(airport), Optional.of(Interval.at(positions.get(report).instant())));
  }

  public KnownTrack track() {
    return new KnownTrack("line", DataKind.REAL, AircraftKind.UNKNOWN, positions, flights);
  }
}
