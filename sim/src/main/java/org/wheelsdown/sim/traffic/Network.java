package org.wheelsdown.sim.traffic;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.wheelsdown.core.place.Airport;
import org.wheelsdown.core.place.AirportType;
import org.wheelsdown.sim.path.PathPoint;
import org.wheelsdown.sim.reception.Outage;
import org.wheelsdown.sim.reception.Receiver;
import org.wheelsdown.sim.reception.Receivers;
import org.wheelsdown.sim.reception.Skyline;

/**
 * Receivers as volunteers have them: at home, some way from a field, many in a few countries and
 * none in most.
 *
 * @param begin of the time in which they are off now and then
 * @param days how long that time is
 */
record Network(CoverageKind kind, Instant begin, int days) {
  /** Countries in which receivers stand close together, by the maps that networks publish. */
  private static final Set<String> MANY =
      Set.of(
          "US", "CA", "GB", "IE", "FR", "DE", "NL", "BE", "LU", "CH", "AT", "IT", "ES", "PT", "DK",
          "SE", "NO", "FI", "PL", "CZ", "SK", "HU", "SI", "HR", "EE", "LV", "LT", "JP", "AU", "NZ",
          "IL");

  /** Countries in which there are some, in and around the large cities. */
  private static final Set<String> SOME =
      Set.of(
          "RO", "BG", "GR", "TR", "RS", "UA", "BR", "AR", "CL", "MX", "ZA", "IN", "TH", "MY", "SG",
          "ID", "PH", "KR", "TW", "HK", "AE", "MA", "CO", "RU", "IS", "PR", "CY", "MT", "KW", "QA");

  /**
   * What share of fields has a receiver near by.
   *
   * @param degrees typical angle that hills and houses hide
   * @param outages how many each has in ten days
   */
  private record Density(
      double large, double medium, double small, double degrees, double outages) {
    private static final Density NONE = new Density(0, 0, 0, 1, 0);

    double of(AirportType type) {
      return switch (type) {
        case LARGE_AIRPORT -> large;
        case MEDIUM_AIRPORT -> medium;
        case SMALL_AIRPORT -> small;
        default -> 0;
      };
    }
  }

  private Density density(String country) {
    boolean many = MANY.contains(country);
    boolean some = SOME.contains(country);
    return switch (kind) {
      case GOOD ->
          many
              ? new Density(1, 0.7, 0.06, 0.5, 0.3)
              : some ? new Density(0.95, 0.6, 0.03, 0.6, 0.5) : new Density(0.9, 0.5, 0, 0.6, 0.5);
      case PATCHY ->
          many
              ? new Density(0.4, 0.1, 0.004, 1.2, 3)
              : some ? new Density(0.3, 0.06, 0, 1.4, 3) : new Density(0.2, 0.03, 0, 1.4, 4);
      case SPARSE ->
          many
              ? new Density(0.75, 0.25, 0.01, 0.8, 1)
              : some ? new Density(0.25, 0.02, 0, 1, 2) : Density.NONE;
    };
  }

  /** The receivers of one world, the same for the same seed. */
  Receivers receivers(World world, SplittableRandom random) {
    List<Receiver> receivers = new ArrayList<>();
    for (AirportType type : AirportType.values()) {
      for (Airport airport : world.of(type)) {
        Density density = density(airport.country());
        if (random.nextDouble() < density.of(type)) {
          receivers.add(near(airport, density, random.split()));
        }
      }
    }
    return new Receivers(receivers);
  }

  private Receiver near(Airport airport, Density density, SplittableRandom random) {
    PathPoint field = new PathPoint(airport.latitude(), airport.longitude(), 0);
    double metres = 1000 * Math.min(60, -14 * Math.log(1 - random.nextDouble()));
    PathPoint home = field.beside(random.nextDouble(360), metres);
    return new Receiver(
        home.latitude(),
        home.longitude(),
        airport.elevationFeet(),
        random.nextDouble(20, 120),
        Skyline.draw(random, density.degrees * random.nextDouble(0.3, 1.8)),
        random.nextDouble(200, Receiver.FURTHEST),
        outages(density, random));
  }

  private List<Outage> outages(Density density, SplittableRandom random) {
    List<Outage> outages = new ArrayList<>();
    double expected = density.outages * days / 10;
    for (double left = expected; random.nextDouble() < left; left--) {
      Instant from = begin.plusSeconds(random.nextLong(days * 86_400L));
      double hours = Math.min(72, -5 * Math.log(1 - random.nextDouble()));
      outages.add(new Outage(from, from.plusSeconds((long) (hours * 3600))));
    }
    return outages;
  }
}
