package org.wheelsdown.core.gap;

import static org.wheelsdown.core.gap.Edge.Side.LANDING;

import org.wheelsdown.core.place.Airport;
import org.wheelsdown.core.place.Alignment;

/** How well the way into a silence points at a field. */
final class WayTerms {
  /** Kilometres added so that logarithms stay small near a field. */
  private static final double NEAR = 3;

  /** Kilometres from a runway up to which an aircraft on its centre line is on final. */
  private static final double LONGEST_FINAL = 40;

  /** Degrees by which an aircraft on final may point past the runway. */
  private static final double POINTS_AT = 30;

  private WayTerms() {}

  static void add(Terms terms, Performance aircraft, Edge edge, Reach reach) {
    boolean landing = edge.side() == LANDING;
    terms.add(distance(edge), Math.log((reach.distance() + NEAR) / (reach.descent() + NEAR)));
    terms.add(landing ? Term.LANDING_FAR : Term.TAKEOFF_FAR, Math.log1p(reach.distance()));
    if (edge.phase() == Edge.Phase.DOWN) {
      terms.add(
          landing ? Term.LANDING_GLIDE : Term.TAKEOFF_GLIDE,
          Math.log((reach.distance() + NEAR) / (reach.glide(edge) + NEAR)));
    }
    terms.add(turn(landing, reach.distance()), edge.turnTo(reach.bearing()));
    addFinal(terms, edge, reach);
    addFamiliar(terms, aircraft, edge, reach);
  }

  private static Term distance(Edge edge) {
    boolean landing = edge.side() == LANDING;
    return switch (edge.phase()) {
      case DOWN -> landing ? Term.LANDING_DESCENDING_DISTANCE : Term.TAKEOFF_CLIMBING_DISTANCE;
      case LEVEL -> landing ? Term.LANDING_LEVEL_DISTANCE : Term.TAKEOFF_LEVEL_DISTANCE;
      case UP -> landing ? Term.LANDING_CLIMBING_DISTANCE : Term.TAKEOFF_DESCENDING_DISTANCE;
    };
  }

  private static Term turn(boolean landing, double distance) {
    if (distance < 10) {
      return landing ? Term.LANDING_TURN_WITHIN_10_KM : Term.TAKEOFF_TURN_WITHIN_10_KM;
    }
    if (distance < 40) {
      return landing ? Term.LANDING_TURN_WITHIN_40_KM : Term.TAKEOFF_TURN_WITHIN_40_KM;
    }
    if (distance < 120) {
      return landing ? Term.LANDING_TURN_WITHIN_120_KM : Term.TAKEOFF_TURN_WITHIN_120_KM;
    }
    return landing ? Term.LANDING_TURN_BEYOND : Term.TAKEOFF_TURN_BEYOND;
  }

  private static void addFinal(Terms terms, Edge edge, Reach reach) {
    boolean landing = edge.side() == LANDING;
    Airport field = reach.field();
    if (isObserved(edge, field)) {
      terms.add(landing ? Term.LANDING_OBSERVED : Term.TAKEOFF_OBSERVED);
    }
    if (isOnFinal(edge, reach)) {
      terms.add(landing ? Term.LANDING_ON_FINAL : Term.TAKEOFF_ON_DEPARTURE, reach.distance());
    }
  }

  private static boolean isObserved(Edge edge, Airport field) {
    return edge.observed().filter(claimed -> claimed.ident().equals(field.ident())).isPresent();
  }

  /** Whether an aircraft is on the extended centre line of a runway and points at it. */
  static boolean isOnFinal(Edge edge, Reach reach) {
    return reach.distance() <= LONGEST_FINAL
        && edge.turnTo(reach.bearing()) <= POINTS_AT
        && Alignment.isOnCentreLine(edge.position(), reach.field());
  }

  private static void addFamiliar(Terms terms, Performance aircraft, Edge edge, Reach reach) {
    Edge.FlightSoFar flight = edge.flight();
    String ident = reach.field().ident();
    if (flight.otherEnd().filter(end -> end.ident().equals(ident)).isPresent()) {
      terms.add(Term.RETURN_REMAINING, reach.distance() / Math.max(1, flight.farthest()));
      terms.add(Term.RETURN_WANDERING, flight.wandering());
      terms.add(Term.RETURN_KIND, Kinds.knot(aircraft.kind()));
    } else if (flight.familiar().stream().anyMatch(field -> field.ident().equals(ident))) {
      terms.add(Term.FAMILIAR);
    }
    long passes = flight.passes().stream().filter(field -> field.ident().equals(ident)).count();
    if (passes > 0) {
      terms.add(Term.PASSES, (double) passes);
    }
  }
}
