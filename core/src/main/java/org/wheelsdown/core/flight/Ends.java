package org.wheelsdown.core.flight;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.wheelsdown.core.place.Airport;
import org.wheelsdown.core.place.AirportAt;
import org.wheelsdown.core.place.GreatCircle;
import org.wheelsdown.core.position.Position;

/** Says of each end of a leg where it was, if it was heard. */
final class Ends {
  /** Seconds of silence between ground and air that leave no room for another landing. */
  private static final double NO_ROOM_FOR_A_STOP = 1200;

  /** Kilometres and feet: an aircraft so close above a field has surely left or will reach it. */
  private static final double CLOSE = 12;

  private static final double CLOSE_ABOVE = 3000;

  /** How many reports on the ground are asked for the field they are on. */
  private static final int ASKED = 9;

  private final List<Position> positions;
  private final Motion motion;
  private final Fields fields;
  private final Approaches approaches;

  Ends(List<Position> positions, Motion motion, Fields fields, Approaches approaches) {
    this.positions = positions;
    this.motion = motion;
    this.fields = fields;
    this.approaches = approaches;
  }

  FlightEnd takeoff(Leg leg) {
    if (leg.before().isPresent()) {
      int ground = leg.before().get().last();
      int air = leg.isHeardInTheAir() ? leg.first() : leg.to();
      Optional<Airport> field = field(leg.before().get(), true);
      if (isConnected(ground, air, air, field)) {
        return onTheField(field, liftOff(ground, air), ground);
      }
    }
    return leg.isHeardInTheAir()
        ? orUnknown(approaches.takeoff(leg.first()), leg.first())
        : unknown(leg.from());
  }

  FlightEnd landing(Leg leg) {
    if (leg.after().isPresent()) {
      int ground = leg.after().get().first();
      int air = leg.isHeardInTheAir() ? leg.last() : leg.from();
      Optional<Airport> field = field(leg.after().get(), false);
      if (isConnected(air, ground, air, field)) {
        return onTheField(field, ground, ground);
      }
    }
    return leg.isHeardInTheAir()
        ? orUnknown(approaches.landing(leg.last()), leg.last())
        : unknown(leg.to());
  }

  /** The field that most of the first or the last reports of a stretch on the ground are on. */
  Optional<Airport> field(GroundContact ground, boolean atItsEnd) {
    int first = atItsEnd ? Math.max(ground.first(), ground.last() - ASKED + 1) : ground.first();
    int last = Math.min(ground.last(), first + ASKED - 1);
    Map<String, Airport> fieldByIdent = new HashMap<>();
    Map<String, Integer> votes = new TreeMap<>();
    for (Position position : positions.subList(first, last + 1)) {
      fields
          .under(position)
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

  /** Whether nothing can have happened between ground and air but the one take-off or landing. */
  private boolean isConnected(int earlier, int later, int air, Optional<Airport> field) {
    return motion.secondsToSpare(earlier, later) < NO_ROOM_FOR_A_STOP
        || field.filter(airport -> isCloseAbove(positions.get(air), airport)).isPresent();
  }

  private static boolean isCloseAbove(Position position, Airport field) {
    return position.altitude() - field.elevationFeet() < CLOSE_ABOVE
        && GreatCircle.kilometres(
                position.latitude(), position.longitude(), field.latitude(), field.longitude())
            < CLOSE;
  }

  /** Of the last report on the ground and the first in the air, the one nearer to lift-off. */
  private int liftOff(int ground, int air) {
    double toSpare = motion.secondsToSpare(ground, air);
    return toSpare > motion.secondsBetween(ground, air) / 2 ? air : ground;
  }

  private FlightEnd onTheField(Optional<Airport> field, int atTheEnd, int onTheGround) {
    if (field.isEmpty()) {
      return unknown(onTheGround);
    }
    Airport airport = field.get();
    double distance =
        fields
            .under(positions.get(onTheGround))
            .filter(at -> at.airport().ident().equals(airport.ident()))
            .map(AirportAt::distance)
            .orElse(0.0);
    return new FlightEnd.Observed(
        airport, Sighting.ON_THE_FIELD, positions.get(atTheEnd), distance, 0);
  }

  private FlightEnd orUnknown(Optional<FlightEnd.Observed> observed, int index) {
    return observed.<FlightEnd>map(end -> end).orElseGet(() -> unknown(index));
  }

  private FlightEnd unknown(int index) {
    Position position = positions.get(index);
    return new FlightEnd.Unknown(position, fields.nearby(position));
  }
}
