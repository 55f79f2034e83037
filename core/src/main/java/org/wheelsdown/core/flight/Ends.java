package org.wheelsdown.core.flight;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.wheelsdown.core.gap.Candidate;
import org.wheelsdown.core.gap.EndInference;
import org.wheelsdown.core.place.Airport;
import org.wheelsdown.core.place.AirportAt;
import org.wheelsdown.core.position.Interval;
import org.wheelsdown.core.position.Position;

/** Says of each end of a leg where it was, if it was heard. */
final class Ends {
  private static final double MORE_LIKELY_THAN_NOT = 0.5;

  private final List<Position> positions;
  private final Motion motion;
  private final Fields fields;
  private final Approaches approaches;
  private final Silences silences;
  private final List<GroundContact> grounds;
  private final List<Leg> legs;
  private final Passes passes;

  Ends(
      List<Position> positions,
      Motion motion,
      Fields fields,
      Approaches approaches,
      Silences silences,
      List<GroundContact> grounds,
      List<Leg> legs,
      Passes passes) {
    this.positions = positions;
    this.motion = motion;
    this.fields = fields;
    this.approaches = approaches;
    this.silences = silences;
    this.grounds = grounds;
    this.legs = legs;
    this.passes = passes;
  }

  FlightEnd takeoff(Leg leg) {
    if (leg.before().isEmpty()) {
      return told(
          leg,
          leg.first(),
          approaches.takeoff(leg.first()),
          () -> silences.takeoff(leg, groundBefore(leg)));
    }
    int ground = leg.before().get().last();
    int atLiftOff = leg.isHeardInTheAir() ? liftOff(ground, leg.first()) : ground;
    Interval when =
        leg.isHeardInTheAir() ? between(ground, leg.first()) : Interval.at(instant(ground));
    return onTheGround(fields.atEnd(positions, leg.before().get()), atLiftOff, ground, when);
  }

  FlightEnd landing(Leg leg) {
    if (leg.after().isEmpty()) {
      return told(
          leg,
          leg.last(),
          approaches.landing(leg.last()),
          () -> silences.landing(leg, legBefore(leg), groundAfter(leg)));
    }
    int ground = leg.after().get().first();
    Interval when =
        leg.isHeardInTheAir() ? between(leg.last(), ground) : Interval.at(instant(ground));
    return onTheGround(fields.atStart(positions, leg.after().get()), ground, ground, when);
  }

  /** Of the last report on the ground and the first in the air, the one nearer to lift-off. */
  private int liftOff(int ground, int air) {
    double toSpare = motion.secondsToSpare(ground, air);
    return toSpare > motion.secondsBetween(ground, air) / 2 ? air : ground;
  }

  private FlightEnd onTheGround(
      Optional<Airport> field, int atTheEnd, int onTheGround, Interval when) {
    if (field.isEmpty()) {
      return unknown(onTheGround, List.of());
    }
    Airport airport = field.get();
    double distance =
        fields
            .under(positions.get(onTheGround))
            .filter(at -> at.airport().ident().equals(airport.ident()))
            .map(AirportAt::distance)
            .orElse(0.0);
    return new FlightEnd.Observed(
        airport, Sighting.ON_THE_FIELD, positions.get(atTheEnd), distance, 0, when);
  }

  private Interval between(int earlier, int later) {
    return new Interval(instant(earlier), instant(later));
  }

  private Instant instant(int index) {
    return positions.get(index).instant();
  }

  /**
   * An end that was heard in the air only is taken for what it looks like, unless the aircraft made
   * low approaches and the rest speaks for another field: data can begin or end amid one.
   */
  private FlightEnd told(
      Leg leg, int index, Optional<FlightEnd.Observed> observed, Supplier<EndInference> inference) {
    if (observed.isPresent() && passes.of(leg).isEmpty()) {
      return observed.orElseThrow();
    }
    EndInference inferred = inference.get();
    return observed
        .filter(end -> !speaksForAnother(inferred, end.airport()))
        .<FlightEnd>map(end -> end)
        .orElseGet(() -> inferred(index, inferred));
  }

  private static boolean speaksForAnother(EndInference inference, Airport observed) {
    return inference.candidates().stream()
        .limit(1)
        .anyMatch(
            first ->
                first.probability() > MORE_LIKELY_THAN_NOT
                    && !first.airport().ident().equals(observed.ident()));
  }

  private FlightEnd inferred(int index, EndInference inference) {
    List<Candidate> candidates = inference.candidates();
    if (candidates.isEmpty() || candidates.get(0).probability() < FlightEnd.LEAST_PROBABILITY) {
      return unknown(index, candidates);
    }
    return new FlightEnd.Inferred(
        positions.get(index),
        inference.evidence(),
        candidates.get(0),
        candidates.subList(1, candidates.size()),
        inference.excluded());
  }

  private Optional<Leg> legBefore(Leg leg) {
    int index = legs.indexOf(leg);
    return index > 0 ? Optional.of(legs.get(index - 1)) : Optional.empty();
  }

  private Optional<GroundContact> groundBefore(Leg leg) {
    return grounds.stream().filter(ground -> ground.last() == leg.first() - 1).findFirst();
  }

  private Optional<GroundContact> groundAfter(Leg leg) {
    return grounds.stream().filter(ground -> ground.first() == leg.last() + 1).findFirst();
  }

  private FlightEnd unknown(int index, List<Candidate> candidates) {
    Position position = positions.get(index);
    return new FlightEnd.Unknown(position, candidates, fields.nearby(position));
  }
}
