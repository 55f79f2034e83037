package org.wheelsdown.sim.traffic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;
import org.wheelsdown.core.place.Airport;
import org.wheelsdown.core.place.AirportAt;
import org.wheelsdown.core.place.AirportType;
import org.wheelsdown.core.place.Airports;
import org.wheelsdown.core.place.GreatCircle;
import org.wheelsdown.sim.aircraft.AircraftType;

/** Where traffic can go. Immutable. */
final class World {
  /** Kilometres up to which all fields around are weighed against each other. */
  private static final double AROUND = 350;

  private static final int TRIES = 600;
  private static final Set<String> UNPAVED = Set.of("gravel", "grass", "dirt", "water", "metal");

  private final Airports airports;
  private final Map<AirportType, List<Airport>> byType = new EnumMap<>(AirportType.class);

  World(Airports airports) {
    this.airports = airports;
    airports.all().stream()
        .sorted(Comparator.comparing(Airport::ident))
        .forEach(each -> byType.computeIfAbsent(each.type(), type -> new ArrayList<>()).add(each));
  }

  Collection<Airport> of(AirportType type) {
    return byType.getOrDefault(type, List.of());
  }

  /** Whether a type can use a field. */
  static boolean suits(Airport airport, AircraftType type) {
    if (type.isHelicopter()) {
      return airport.type() == AirportType.HELIPORT || airport.type().isAerodrome();
    }
    return airport.type().isAerodrome()
        && !(type.needs().paved() && UNPAVED.contains(airport.surface()))
        && airport.elevationFeet() < type.performance().ceilingFeet() / 2
        && length(airport) >= type.needs().runwayFeet(airport.elevationFeet());
  }

  /** Little is known of many small fields; some of them are long enough for light aircraft. */
  private static int length(Airport airport) {
    return airport.longestRunwayFeet() > 0 ? airport.longestRunwayFeet() : 2300;
  }

  /** Any field of the world that suits a type, with more chance for those of more weight. */
  Airport any(Taste taste, AircraftType type, SplittableRandom random) {
    return drawn(taste, type, random, airport -> 1).orElseThrow();
  }

  /** A field at a distance in kilometres; none where chance does not find one. */
  Optional<Airport> from(
      Airport here,
      double nearest,
      double furthest,
      Taste taste,
      AircraftType type,
      SplittableRandom random) {
    ToDoubleFunction<Airport> inRange =
        airport -> {
          double away = distance(here, airport);
          return away >= nearest && away <= furthest && !same(here, airport) ? 1 : 0;
        };
    return furthest > AROUND
        ? drawn(taste, type, random, inRange)
        : around(here, furthest, taste, type, inRange, random);
  }

  /** Two entries of a list can be one field. */
  private static boolean same(Airport here, Airport other) {
    return distance(here, other) < 3;
  }

  private Optional<Airport> drawn(
      Taste taste, AircraftType type, SplittableRandom random, ToDoubleFunction<Airport> fits) {
    for (int i = 0; i < TRIES; i++) {
      List<Airport> fields = byType.getOrDefault(taste.draw(random), List.of());
      if (!fields.isEmpty()) {
        Airport airport = fields.get(random.nextInt(fields.size()));
        if (fits.applyAsDouble(airport) > 0 && suits(airport, type)) {
          return Optional.of(usable(airport));
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Airport> around(
      Airport here,
      double kilometres,
      Taste taste,
      AircraftType type,
      ToDoubleFunction<Airport> fits,
      SplittableRandom random) {
    Airport best = null;
    double highest = 0;
    for (AirportAt at : airports.within(here.latitude(), here.longitude(), kilometres)) {
      Airport airport = at.airport();
      double weight =
          suits(airport, type) ? taste.weight(airport) * fits.applyAsDouble(airport) : 0;
      double key = weight == 0 ? 0 : Math.pow(random.nextDouble(), 1 / weight);
      if (key > highest) {
        highest = key;
        best = airport;
      }
    }
    return Optional.ofNullable(best).map(World::usable);
  }

  /** Whether no field is listed within so many kilometres. */
  boolean isLonely(double latitude, double longitude, double kilometres) {
    return !airports.anyWithin(latitude, longitude, kilometres);
  }

  /** The same field with runways that one can fly from, the same ones at each call. */
  static Airport usable(Airport airport) {
    RandomGenerator random = new SplittableRandom(airport.ident().hashCode());
    return Strip.at(airport, random);
  }

  static double distance(Airport one, Airport other) {
    return GreatCircle.kilometres(
        one.latitude(), one.longitude(), other.latitude(), other.longitude());
  }
}
