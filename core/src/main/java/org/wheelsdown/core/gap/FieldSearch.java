package org.wheelsdown.core.gap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.wheelsdown.core.place.Airport;
import org.wheelsdown.core.place.Airports;

/** Finds the fields to which an edge of a silence can point. */
final class FieldSearch {
  /** Kilometres around an edge in which fields are looked for, at the least and at the most. */
  private static final double NEAREST = 60;

  private static final double FARTHEST = 400;

  /** Kilometres for aircraft that fly level below the heights of airliners. */
  private static final double LOW_LEVEL = 160;

  private static final double HIGH = 18_000;

  /** Kilometres for each foot of altitude when coming down: three times a usual descent. */
  private static final double PER_FOOT = 0.0105;

  /** How many fields are named that it cannot have been. */
  private static final int MOST_EXCLUDED = 3;

  private final Airports airports;

  FieldSearch(Airports airports) {
    this.airports = airports;
  }

  /**
   * Fields that the aircraft can use within reach of an edge, and those that it used before.
   *
   * @param farthest kilometres that it can have flown
   */
  List<Reach> around(Edge edge, Performance aircraft, double farthest) {
    double radius = Math.min(farthest, radius(edge));
    List<Airport> fields =
        new ArrayList<>(
            airports.centredWithin(
                edge.position().latitude(), edge.position().longitude(), radius, aircraft::canUse));
    Set<String> known = new HashSet<>();
    fields.forEach(field -> known.add(field.ident()));
    edge.flight().otherEnd().filter(end -> known.add(end.ident())).ifPresent(fields::add);
    edge.flight().familiar().stream().filter(f -> known.add(f.ident())).forEach(fields::add);
    edge.observed().filter(field -> known.add(field.ident())).ifPresent(fields::add);
    return fields.stream()
        .map(field -> Reach.of(edge, field))
        .filter(reach -> reach.distance() <= farthest)
        .toList();
  }

  /** The nearest larger fields that the aircraft cannot use, and why. */
  List<Exclusion> excluded(Edge edge, Performance aircraft) {
    double latitude = edge.position().latitude();
    double longitude = edge.position().longitude();
    return airports
        .centredWithin(
            latitude,
            longitude,
            NEAREST,
            field -> field.type().isAerodrome() && !aircraft.canUse(field))
        .stream()
        .map(field -> Reach.of(edge, field))
        .sorted(Comparator.comparingDouble(Reach::distance))
        .limit(MOST_EXCLUDED)
        .map(reach -> new Exclusion(reach.field(), aircraft.obstacle(reach.field())))
        .toList();
  }

  private static double radius(Edge edge) {
    double altitude = Double.isNaN(edge.altitude()) ? HIGH : edge.altitude();
    if (edge.phase() == Edge.Phase.DOWN) {
      return Math.min(FARTHEST, NEAREST + altitude * PER_FOOT);
    }
    return altitude < HIGH ? LOW_LEVEL : FARTHEST;
  }
}
