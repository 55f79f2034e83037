package org.wheelsdown.core.flight;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wheelsdown.core.place.Airport;
import org.wheelsdown.core.position.Interval;
import org.wheelsdown.core.position.Position;
import org.wheelsdown.core.position.Span;

/** Finds the stays before, between and after the flights of one aircraft. */
final class Stays {
  /**
   * Seconds of silence on one field after which the aircraft is no longer taken to have stayed:
   * thirty days, in which a parked transport may well not switch its transponder on.
   */
  static final double LONGEST_SILENCE = Duration.ofDays(30).toSeconds();

  private final List<Position> positions;
  private final Fields fields;

  Stays(List<Position> positions, Fields fields) {
    this.positions = positions;
    this.fields = fields;
  }

  /**
   * The stays, in time order. Before the first flight and after the last one there is one only
   * where the aircraft was heard on the ground.
   *
   * @param legs in time order
   * @param flights the flight of each leg
   * @param grounds the stretches on the ground, in time order
   */
  List<Stay> around(List<Leg> legs, List<Flight> flights, List<GroundContact> grounds) {
    List<Stay> stays = new ArrayList<>();
    for (int next = 0; next <= legs.size(); next++) {
      int from = next == 0 ? 0 : legs.get(next - 1).to();
      int until = next == legs.size() ? positions.size() - 1 : legs.get(next).from();
      List<Presence> presences = new ArrayList<>();
      if (next > 0) {
        arrival(legs.get(next - 1), flights.get(next - 1)).ifPresent(presences::add);
      }
      grounds.stream()
          .filter(ground -> ground.first() >= from && ground.last() <= until)
          .forEach(ground -> onTheGround(ground).ifPresent(presences::add));
      if (next < legs.size()) {
        departure(legs.get(next), flights.get(next)).ifPresent(presences::add);
      }
      boolean between = next > 0 && next < legs.size();
      joined(presences).stream()
          .filter(presence -> between || presence.onTheGround())
          .forEach(presence -> stays.add(stay(presence)));
    }
    return stays;
  }

  private static Optional<Presence> arrival(Leg leg, Flight flight) {
    return told(flight.landing())
        .map(field -> Presence.arriving(field, stayEnd(flight.landing()), leg.to()));
  }

  private static Optional<Presence> departure(Leg leg, Flight flight) {
    return told(flight.takeoff())
        .map(field -> Presence.departing(field, stayEnd(flight.takeoff()), leg.from()));
  }

  private Optional<Presence> onTheGround(GroundContact ground) {
    return fields
        .atEnd(positions, ground)
        .map(field -> Presence.onTheGround(field, ground.first(), ground.last()));
  }

  private List<Presence> joined(List<Presence> presences) {
    List<Presence> joined = new ArrayList<>();
    for (Presence presence : presences) {
      int end = joined.size() - 1;
      if (end >= 0 && isSameStay(joined.get(end), presence)) {
        joined.set(end, joined.get(end).upTo(presence));
      } else {
        joined.add(presence);
      }
    }
    return joined;
  }

  private boolean isSameStay(Presence earlier, Presence later) {
    double silence = positions.get(earlier.until()).secondsTo(positions.get(later.from()));
    return earlier.airport().ident().equals(later.airport().ident()) && silence < LONGEST_SILENCE;
  }

  private Stay stay(Presence presence) {
    List<Position> there = positions.subList(presence.from(), presence.until() + 1);
    return new Stay(
        there.get(0).address(),
        presence.airport(),
        presence.arrived(),
        presence.departed(),
        there.get(0).instant(),
        there.get(there.size() - 1).instant(),
        Span.over(there));
  }

  private static Optional<Airport> told(FlightEnd end) {
    if (end instanceof FlightEnd.Observed seen) {
      return Optional.of(seen.airport());
    }
    return end instanceof FlightEnd.Inferred inferred
        ? Optional.of(inferred.chosen().airport())
        : Optional.empty();
  }

  private static StayEnd stayEnd(FlightEnd end) {
    return end instanceof FlightEnd.Inferred inferred
        ? new StayEnd(inferred.chosen().when(), false, inferred.chosen().probability())
        : new StayEnd(Interval.at(end.position().instant()), true, 1);
  }
}
