package org.wheelsdown.sim.archive;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.function.DoublePredicate;
import org.wheelsdown.core.place.Airport;
import org.wheelsdown.core.place.AirportAt;
import org.wheelsdown.core.place.AirportType;
import org.wheelsdown.core.place.Airports;
import org.wheelsdown.core.place.GreatCircle;
import org.wheelsdown.core.place.Runway;
import org.wheelsdown.core.place.RunwayEnd;
import org.wheelsdown.sim.flight.Units;
import org.wheelsdown.sim.reception.Receiver;
import org.wheelsdown.sim.reception.Receivers;

/**
 * Where the traffic of an archive flies.
 *
 * @param large fields of airliners; most have a receiver
 * @param small fields of light aircraft, not far from a receiver
 */
record Fields(List<Airport> large, List<Airport> small) {
  private static final int LARGE = 300;

  /** So many of the large fields have a receiver. */
  private static final int HEARD = 260;

  private static final int AIRLINER_RUNWAY_FEET = 7500;
  private static final int LIGHT_RUNWAY_FEET = 2500;

  /** Airliners need more runway than they have in thin air. */
  private static final int HIGHEST_FEET = 5000;

  /** Kilometres. */
  private static final double NEAR_RECEIVER = 40;

  private static final int TRIES = 2000;

  /** A share of a runway's length. */
  private static final double TOLERANCE = 0.1;

  static Fields draw(Airports airports, SplittableRandom random) {
    List<Airport> candidates =
        new ArrayList<>(
            airports.all().stream()
                .filter(Fields::takesAirliners)
                .sorted(Comparator.comparing(Airport::ident))
                .toList());
    Collections.shuffle(candidates, new Random(random.nextLong()));
    List<Airport> large = List.copyOf(candidates.subList(0, Math.min(LARGE, candidates.size())));
    List<Airport> small =
        large.stream()
            .flatMap(at -> airports.within(at.latitude(), at.longitude(), NEAR_RECEIVER).stream())
            .map(AirportAt::airport)
            .filter(Fields::takesLightAircraft)
            .distinct()
            .sorted(Comparator.comparing(Airport::ident))
            .toList();
    return new Fields(large, small);
  }

  Receivers receivers() {
    return new Receivers(
        large.stream().limit(HEARD).map(airport -> Receiver.near(airport, List.of())).toList());
  }

  Airport any(boolean light, SplittableRandom random) {
    List<Airport> fields = light ? small : large;
    return fields.get(random.nextInt(fields.size()));
  }

  /** A field at a distance that suits, in kilometres; none where chance does not find one. */
  Optional<Airport> from(
      Airport from, boolean light, DoublePredicate suits, SplittableRandom random) {
    for (int i = 0; i < TRIES; i++) {
      Airport to = any(light, random);
      double distance =
          GreatCircle.kilometres(from.latitude(), from.longitude(), to.latitude(), to.longitude());
      if (!to.equals(from) && suits.test(distance)) {
        return Optional.of(to);
      }
    }
    return Optional.empty();
  }

  private static boolean takesAirliners(Airport airport) {
    return airport.type() == AirportType.LARGE_AIRPORT
        && airport.elevationFeet() < HIGHEST_FEET
        && hasRunway(airport, AIRLINER_RUNWAY_FEET);
  }

  private static boolean takesLightAircraft(Airport airport) {
    return airport.type().isAerodrome()
        && airport.elevationFeet() < HIGHEST_FEET
        && hasRunway(airport, LIGHT_RUNWAY_FEET);
  }

  private static boolean hasRunway(Airport airport, int feet) {
    return airport.runways().stream().allMatch(Fields::isSound)
        && airport.runways().stream().anyMatch(runway -> runway.lengthFeet() >= feet);
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
    return Math.abs(metres - stated) < TOLERANCE * stated;
  }
}
