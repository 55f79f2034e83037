package org.wheelsdown.sim.traffic;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.wheelsdown.core.place.Airport;
import org.wheelsdown.core.place.GreatCircle;
import org.wheelsdown.sim.aircraft.AircraftType;
import org.wheelsdown.sim.flight.Arrival;
import org.wheelsdown.sim.flight.Fix;
import org.wheelsdown.sim.flight.Hold;
import org.wheelsdown.sim.flight.Pass;
import org.wheelsdown.sim.flight.Step;
import org.wheelsdown.sim.path.PathPoint;
import org.wheelsdown.sim.truth.Special;

/** Plans single flights of a type as crews, dispatchers and controllers would. */
final class Legs {
  /** Flights shorter than this many kilometres go more or less direct. */
  private static final double SHORT = 120;

  /** Feet of cruise for each kilometre of a flight too short for the usual level. */
  private static final double FEET_PER_KILOMETRE = 62;

  private static final double GO_AROUNDS = 0.02;
  private static final double DIVERSIONS = 0.01;
  private static final double HOLDS = 0.05;

  private final World world;
  private final AircraftType type;
  private final SplittableRandom random;
  private final Manners manners;

  Legs(World world, AircraftType type, SplittableRandom random) {
    this.world = world;
    this.type = type;
    this.random = random;
    manners = new Manners(type, random);
  }

  Manners manners() {
    return manners;
  }

  /** An ordinary flight, with what now and then comes between. */
  Leg between(Airport from, Airport to) {
    double kilometres = World.distance(from, to);
    List<Step> via = new ArrayList<>();
    Set<Special> specials = EnumSet.noneOf(Special.class);
    if (!type.isHelicopter() && kilometres > SHORT) {
      onTheWay(from, to, kilometres, via);
      maybeHold(to, via, specials);
    }
    Airport landing = to;
    if (!type.isHelicopter() && random.nextDouble() < GO_AROUNDS) {
      via.add(goAround(to));
      specials.add(Special.GO_AROUND);
    } else if (kilometres > SHORT && random.nextDouble() < DIVERSIONS) {
      landing = diversion(to, via, specials);
    }
    return new Leg(
        landing,
        via,
        cruise(from, to, kilometres),
        manners.departure(),
        manners.arrival(),
        specials);
  }

  /** A flight that does something on its way; its heights are above the higher field. */
  Leg by(List<Step> via, Airport from, Airport to, double feet, Set<Special> specials) {
    double field = Math.max(from.elevationFeet(), to.elevationFeet());
    return new Leg(to, via, field + feet, manners.departure(), manners.arrival(), specials);
  }

  private void onTheWay(Airport from, Airport to, double kilometres, List<Step> via) {
    double course = bearing(from, to);
    if (random.nextDouble() < 0.6) {
      via.add(around(from, course + random.nextDouble(-55, 55), random.nextDouble(15, 45)));
    }
    for (double done = 0.2; done < 0.75 && kilometres > 4 * SHORT; done += 0.25) {
      if (random.nextDouble() < 0.6) {
        via.add(aside(from, to, done + random.nextDouble(0.2), kilometres));
      }
    }
    if (random.nextDouble() < 0.75) {
      double back = bearing(to, from) + random.nextGaussian(0, 28);
      via.add(around(to, back, Math.min(kilometres / 3, random.nextDouble(35, 160))));
    }
  }

  private Fix aside(Airport from, Airport to, double share, double kilometres) {
    PathPoint start = new PathPoint(from.latitude(), from.longitude(), bearing(from, to));
    PathPoint point = start.beside(0, share * kilometres * 1000);
    PathPoint fix = point.beside(90, random.nextGaussian(0, 0.035) * kilometres * 1000);
    return new Fix(fix.latitude(), fix.longitude());
  }

  private void maybeHold(Airport to, List<Step> via, Set<Special> specials) {
    if (type.performance().approachKnots() > 100 && random.nextDouble() < HOLDS) {
      Fix fix = around(to, random.nextDouble(360), random.nextDouble(30, 75));
      double inbound =
          GreatCircle.bearing(fix.latitude(), fix.longitude(), to.latitude(), to.longitude());
      via.add(
          new Hold(
              fix.latitude(),
              fix.longitude(),
              inbound,
              random.nextDouble(7000, 14_000),
              to.elevationFeet() + random.nextInt(6, 16) * 1000.0,
              random.nextInt(1, 6)));
      specials.add(Special.HOLDING);
    }
  }

  private Pass goAround(Airport field) {
    return new Pass(
        field, manners.arrival(), random.nextDouble(80, 1500), random.nextDouble(2000, 4500));
  }

  private Airport diversion(Airport planned, List<Step> via, Set<Special> specials) {
    Optional<Airport> alternate = world.from(planned, 40, 340, Taste.REGIONAL, type, random);
    alternate.ifPresent(
        field -> {
          via.add(goAround(planned));
          specials.add(Special.DIVERSION);
        });
    return alternate.orElse(planned);
  }

  /** A level that the flight is long enough for, as its rules have it. */
  private double cruise(Airport from, Airport to, double kilometres) {
    double field = Math.max(from.elevationFeet(), to.elevationFeet());
    double usual = type.performance().cruiseFeet() + 1000 * random.nextInt(-4, 3);
    double reachable = field + kilometres * FEET_PER_KILOMETRE * random.nextDouble(0.8, 1.2);
    double lowest = field + random.nextDouble(1200, 2800);
    double most = type.performance().ceilingFeet() * 0.95;
    double level = Math.round(Math.min(usual, reachable) / 1000) * 1000.0;
    return Math.min(most, Math.max(lowest, level));
  }

  /** A point at a bearing in degrees and a distance in kilometres. */
  static Fix around(Airport field, double bearing, double kilometres) {
    PathPoint centre = new PathPoint(field.latitude(), field.longitude(), bearing);
    PathPoint point = centre.beside(0, kilometres * 1000);
    return new Fix(point.latitude(), point.longitude());
  }

  private static double bearing(Airport from, Airport to) {
    return GreatCircle.bearing(from.latitude(), from.longitude(), to.latitude(), to.longitude());
  }

  /** Several approaches to one field that are no landings. */
  List<Step> passes(Airport field, int number, double lowest, double thenFeet) {
    List<Step> passes = new ArrayList<>();
    Arrival arrival = manners.circuit();
    for (int i = 0; i < number; i++) {
      passes.add(new Pass(field, arrival, lowest, thenFeet * random.nextDouble(0.9, 1.1)));
    }
    return passes;
  }
}
