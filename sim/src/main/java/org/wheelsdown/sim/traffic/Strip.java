package org.wheelsdown.sim.traffic;

import java.util.List;
import java.util.random.RandomGenerator;
import org.wheelsdown.core.place.Airport;
import org.wheelsdown.core.place.AirportType;
import org.wheelsdown.core.place.GreatCircle;
import org.wheelsdown.core.place.Runway;
import org.wheelsdown.core.place.RunwayEnd;
import org.wheelsdown.sim.flight.Units;
import org.wheelsdown.sim.path.PathPoint;

/**
 * Ground to land on that no list describes well enough: fields whose runway ends are not known, and
 * places that are no airport at all.
 *
 * @param heading degrees true of one direction
 * @param metres long
 */
public record Strip(double latitude, double longitude, double heading, double metres) {
  /** Feet; what a field has of which no length is known. */
  private static final int USUAL_FEET = 2600;

  private static final double PAD_METRES = 40;

  /** A share of a runway's length. */
  private static final double TOLERANCE = 0.1;

  /**
   * An airport with at least one runway to fly from and to: its own where the list has them right,
   * else one through its reference point.
   */
  public static Airport at(Airport airport, RandomGenerator random) {
    List<Runway> sound = airport.runways().stream().filter(Strip::isSound).toList();
    if (!sound.isEmpty()) {
      return withRunways(airport, sound);
    }
    int feet = airport.longestRunwayFeet() > 0 ? airport.longestRunwayFeet() : USUAL_FEET;
    double metres =
        airport.type() == AirportType.HELIPORT ? PAD_METRES : feet * Units.METRES_PER_FOOT;
    Strip strip =
        new Strip(airport.latitude(), airport.longitude(), random.nextDouble(180), metres);
    return withRunways(airport, List.of(strip.runway()));
  }

  /**
   * A place that is no listed airport: without an ident.
   *
   * @param feet above the sea
   */
  public static Airport unlisted(int feet, Strip strip) {
    return new Airport(
        "",
        "",
        List.of(),
        "",
        AirportType.SMALL_AIRPORT,
        strip.latitude,
        strip.longitude,
        feet,
        "",
        "",
        "UTC",
        0,
        "",
        List.of(strip.runway()));
  }

  /** Space for a helicopter at such a place, in degrees north and east. */
  public static Strip pad(double latitude, double longitude, RandomGenerator random) {
    return new Strip(latitude, longitude, random.nextDouble(180), PAD_METRES);
  }

  private Runway runway() {
    PathPoint middle = new PathPoint(latitude, longitude, heading);
    int feet = (int) (metres / Units.METRES_PER_FOOT);
    return new Runway(
        end(middle.beside(180, metres / 2), heading),
        end(middle.beside(0, metres / 2), heading + 180),
        feet,
        "");
  }

  private static RunwayEnd end(PathPoint point, double landing) {
    return new RunwayEnd("", point.latitude(), point.longitude(), (float) landing);
  }

  private static Airport withRunways(Airport airport, List<Runway> runways) {
    return new Airport(
        airport.ident(),
        airport.iata(),
        airport.otherCodes(),
        airport.name(),
        airport.type(),
        airport.latitude(),
        airport.longitude(),
        airport.elevationFeet(),
        airport.country(),
        airport.municipality(),
        airport.zone(),
        airport.longestRunwayFeet(),
        airport.surface(),
        runways);
  }

  /** Whether its ends are as far apart as it is long; not so where a list has them wrong. */
  private static boolean isSound(Runway runway) {
    RunwayEnd low = runway.low();
    RunwayEnd high = runway.high();
    double metres =
        1000
            * GreatCircle.kilometres(
                low.latitude(), low.longitude(), high.latitude(), high.longitude());
    double stated = runway.lengthFeet() * Units.METRES_PER_FOOT;
    return metres > PAD_METRES && Math.abs(metres - stated) < TOLERANCE * stated;
  }
}
