package org.wheelsdown.core.flight;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.wheelsdown.core.place.Airport;
import org.wheelsdown.core.place.AirportAt;
import org.wheelsdown.core.place.AirportType;
import org.wheelsdown.core.place.Airports;
import org.wheelsdown.core.position.Position;

/** The fields around a report, and the one whose ground it was made on. */
final class Fields {
  /** Kilometres from a runway within which taxiways, aprons and hangars lie. */
  private static final double GROUNDS_AROUND_RUNWAYS = 2.0;

  /** Kilometres from the reference point of a field whose runways are not known. */
  private static final double GROUNDS_OF_LARGE_FIELD = 3.0;

  private static final double GROUNDS_OF_MEDIUM_FIELD = 2.5;
  private static final double GROUNDS_OF_SMALL_FIELD = 1.5;

  /** Kilometres from a helipad, which has no runway and stands among other things. */
  private static final double GROUNDS_OF_HELIPAD = 0.3;

  /** Kilometres from a runway within which a helipad of its own is not what is meant. */
  private static final double RIGHT_BESIDE = 0.7;

  /** Kilometres within which two fields count as equally near, and the larger one is meant. */
  private static final double SAME_GROUND = 0.3;

  /** Feet of runway that make a closed field believable; many a closed strip is a meadow now. */
  private static final int CLOSED_BUT_REAL = 5000;

  /** How many fields are named beside an end that nobody heard. */
  private static final int MOST_NEARBY = 3;

  /**
   * Kilometres around it in which they are looked for, one after the other until there are some.
   */
  private static final double[] NEARBY = {10, 30, 100};

  /** How many reports on the ground are asked for the field they were made on. */
  private static final int ASKED = 9;

  private static final Comparator<AirportAt> NEARER =
      Comparator.<AirportAt>comparingDouble(at -> Math.max(at.distance(), SAME_GROUND))
          .thenComparing(at -> at.airport().type())
          .thenComparingDouble(AirportAt::distance)
          .thenComparing(at -> at.airport().ident());

  private final Airports airports;

  Fields(Airports airports) {
    this.airports = airports;
  }

  /**
   * The field on whose ground a report was made: an aerodrome before a helipad on the same spot,
   * but a helipad of its own before an aerodrome whose runways are not right beside.
   */
  Optional<AirportAt> under(Position position) {
    List<AirportAt> near =
        around(position, GROUNDS_OF_LARGE_FIELD).stream().filter(Fields::isOnItsGround).toList();
    Optional<AirportAt> helipad = nearest(near, a -> a.type() == AirportType.HELIPORT);
    return nearest(near, airport -> airport.type().isAerodrome())
        .filter(at -> helipad.isEmpty() || at.distance() <= RIGHT_BESIDE)
        .or(() -> helipad)
        .or(() -> nearest(near, airport -> airport.type() != AirportType.CLOSED))
        .or(() -> nearest(near, Fields::isClosedButReal));
  }

  /** The field that a stretch on the ground begins on. */
  Optional<Airport> atStart(List<Position> positions, GroundContact ground) {
    int last = Math.min(ground.last(), ground.first() + ASKED - 1);
    return ofMost(positions.subList(ground.first(), last + 1));
  }

  /** The field that a stretch on the ground ends on. */
  Optional<Airport> atEnd(List<Position> positions, GroundContact ground) {
    int first = Math.max(ground.first(), ground.last() - ASKED + 1);
    return ofMost(positions.subList(first, ground.last() + 1));
  }

  /** The field that most of some reports were made on. */
  private Optional<Airport> ofMost(List<Position> onTheGround) {
    Map<String, Airport> fieldByIdent = new HashMap<>();
    Map<String, Integer> votes = new TreeMap<>();
    for (Position position : onTheGround) {
      under(position)
          .map(AirportAt::airport)
          .ifPresent(
              airport -> {
                fieldByIdent.put(airport.ident(), airport);
                votes.merge(airport.ident(), 1, Integer::sum);
              });
    }
    return votes.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(vote -> fieldByIdent.get(vote.getKey()));
  }

  /** Fields that an aeroplane could be landing at or taking off from, nearest first. */
  List<AirportAt> runwaysWithin(Position position, double kilometres) {
    List<AirportAt> near = around(position, kilometres);
    List<AirportAt> open = near.stream().filter(at -> at.airport().type().isAerodrome()).toList();
    return open.isEmpty()
        ? near.stream().filter(at -> isClosedButReal(at.airport())).toList()
        : open.stream().sorted(NEARER).toList();
  }

  /** The few aerodromes nearest to a report, for a reader to judge by. */
  List<AirportAt> nearby(Position position) {
    List<AirportAt> found = List.of();
    for (int i = 0; i < NEARBY.length && found.size() < MOST_NEARBY; i++) {
      found =
          around(position, NEARBY[i]).stream()
              .filter(at -> at.airport().type().isAerodrome())
              .limit(MOST_NEARBY)
              .toList();
    }
    return found;
  }

  /** Each field once, under the name of the one that it is part of. */
  private List<AirportAt> around(Position position, double kilometres) {
    List<AirportAt> found = airports.within(position.latitude(), position.longitude(), kilometres);
    Map<String, AirportAt> principals = new LinkedHashMap<>();
    for (AirportAt at : found) {
      Airport principal = airports.principal(at.airport());
      principals.putIfAbsent(principal.ident(), new AirportAt(principal, at.distance()));
    }
    return List.copyOf(principals.values());
  }

  private static Optional<AirportAt> nearest(List<AirportAt> fields, Predicate<Airport> which) {
    return fields.stream().filter(at -> which.test(at.airport())).min(NEARER);
  }

  private static boolean isOnItsGround(AirportAt at) {
    return at.distance() <= grounds(at.airport());
  }

  private static double grounds(Airport airport) {
    if (!airport.runways().isEmpty()) {
      return GROUNDS_AROUND_RUNWAYS;
    }
    return switch (airport.type()) {
      case LARGE_AIRPORT -> GROUNDS_OF_LARGE_FIELD;
      case MEDIUM_AIRPORT -> GROUNDS_OF_MEDIUM_FIELD;
      case SMALL_AIRPORT, SEAPLANE_BASE, CLOSED -> GROUNDS_OF_SMALL_FIELD;
      case HELIPORT, BALLOONPORT -> GROUNDS_OF_HELIPAD;
    };
  }

  private static boolean isClosedButReal(Airport airport) {
    return airport.type() == AirportType.CLOSED && airport.longestRunwayFeet() >= CLOSED_BUT_REAL;
  }
}
