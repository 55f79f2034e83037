package org.wheelsdown.core.flight;

import java.util.List;
import java.util.Optional;
import org.wheelsdown.core.gap.Edge;
import org.wheelsdown.core.place.Airport;
import org.wheelsdown.core.place.GreatCircle;
import org.wheelsdown.core.position.Position;

/** Describes how an aircraft flew on the edge of a silence. */
final class Edges {
  private static final double HALF_TURN = 180;
  private static final double FULL_TURN = 360;

  private final List<Position> positions;
  private final Motion motion;
  private final Fields fields;
  private final Approaches approaches;
  private final Passes passes;

  Edges(
      List<Position> positions,
      Motion motion,
      Fields fields,
      Approaches approaches,
      Passes passes) {
    this.positions = positions;
    this.motion = motion;
    this.fields = fields;
    this.approaches = approaches;
    this.passes = passes;
  }

  /**
   * How the aircraft of a leg was lost at its end.
   *
   * @param previous the leg before it, if any
   */
  Edge landing(Leg leg, Optional<Leg> previous) {
    int last = leg.last();
    Optional<Airport> otherEnd = takeoffField(leg);
    List<Airport> familiar = previous.flatMap(this::takeoffField).map(List::of).orElseGet(List::of);
    return new Edge(
        Edge.Side.LANDING,
        positions.get(last),
        motion.altitudeBefore(last),
        motion.climbBefore(last),
        positions.get(last).groundSpeed(),
        course(last, last - 1, last),
        approaches.landing(last).map(FlightEnd.Observed::airport),
        soFar(leg, otherEnd, familiar));
  }

  /** How the aircraft of a leg was found at its beginning. */
  Edge takeoff(Leg leg) {
    int first = leg.first();
    return new Edge(
        Edge.Side.TAKEOFF,
        positions.get(first),
        motion.altitudeAfter(first),
        -motion.climbAfter(first),
        positions.get(first).groundSpeed(),
        (course(first, first, first + 1) + HALF_TURN) % FULL_TURN,
        approaches.takeoff(first).map(FlightEnd.Observed::airport),
        soFar(leg, landingField(leg), List.of()));
  }

  private Edge.FlightSoFar soFar(Leg leg, Optional<Airport> otherEnd, List<Airport> familiar) {
    List<Airport> passed =
        passes.of(leg.withTouchesWithin()).stream().map(RunwayPass::airport).toList();
    return new Edge.FlightSoFar(
        otherEnd,
        otherEnd.map(field -> farthest(leg, field)).orElse(Double.NaN),
        otherEnd.map(field -> motion.kilometresFlown(leg.from(), leg.to())).orElse(Double.NaN),
        passed,
        familiar,
        motion.fastest(leg.first(), leg.last()),
        motion.highest(leg.first(), leg.last()));
  }

  private Optional<Airport> takeoffField(Leg leg) {
    return leg.before().isPresent()
        ? leg.before().flatMap(ground -> fields.atEnd(positions, ground))
        : approaches.takeoff(leg.first()).map(FlightEnd.Observed::airport);
  }

  private Optional<Airport> landingField(Leg leg) {
    return leg.after().isPresent()
        ? leg.after().flatMap(ground -> fields.atStart(positions, ground))
        : approaches.landing(leg.last()).map(FlightEnd.Observed::airport);
  }

  private double farthest(Leg leg, Airport field) {
    double farthest = 0;
    for (int i = leg.first(); i <= leg.last(); i++) {
      Position position = positions.get(i);
      double kilometres =
          GreatCircle.kilometres(
              position.latitude(), position.longitude(), field.latitude(), field.longitude());
      farthest = Math.max(farthest, kilometres);
    }
    return farthest;
  }

  /** The reported track, or else the direction between two neighbours. */
  private double course(int index, int from, int to) {
    float track = positions.get(index).track();
    if (!Float.isNaN(track)) {
      return track;
    }
    if (from < 0 || to >= positions.size()) {
      return Double.NaN;
    }
    Position a = positions.get(from);
    Position b = positions.get(to);
    return GreatCircle.bearing(a.latitude(), a.longitude(), b.latitude(), b.longitude());
  }
}
