package org.wheelsdown.core.flight;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wheelsdown.core.place.Airport;
import org.wheelsdown.core.position.Position;
import org.wheelsdown.core.position.Span;

/** Finds the stays before, between and after the flights of one aircraft. */
final class Stays {
  private final List<Position> positions;
  private final Ends ends;

  Stays(List<Position> positions, Ends ends) {
    this.positions = positions;
    this.ends = ends;
  }

  /**
   * The stays, in time order.
   *
   * @param legs in time order
   * @param flights the flight of each leg
   * @param grounds the stretches on the ground; they alone tell where there is no flight
   */
  List<Stay> around(List<Leg> legs, List<Flight> flights, List<GroundContact> grounds) {
    List<Stay> stays = new ArrayList<>();
    if (legs.isEmpty()) {
      grounds.forEach(ground -> onTheGround(ground).ifPresent(stays::add));
      return stays;
    }
    onTheGroundBefore(legs.get(0), flights.get(0)).ifPresent(stays::add);
    for (int i = 1; i < legs.size(); i++) {
      addBetween(stays, legs.get(i - 1), flights.get(i - 1), legs.get(i), flights.get(i));
    }
    int last = legs.size() - 1;
    onTheGroundAfter(legs.get(last), flights.get(last)).ifPresent(stays::add);
    return stays;
  }

  private void addBetween(
      List<Stay> stays, Leg arriving, Flight arrival, Leg leaving, Flight departure) {
    Optional<FlightEnd.Observed> landing = observed(arrival.landing());
    Optional<FlightEnd.Observed> takeoff = observed(departure.takeoff());
    if (landing.isPresent()
        && takeoff.isPresent()
        && landing.get().airport().ident().equals(takeoff.get().airport().ident())) {
      stays.add(stay(landing, takeoff, arriving.to(), leaving.from()));
    } else if (landing.isEmpty() && takeoff.isEmpty()) {
      arriving.after().flatMap(this::onTheGround).ifPresent(stays::add);
    } else {
      if (landing.isPresent()) {
        stays.add(stay(landing, Optional.empty(), arriving.to(), lastOnTheGround(arriving)));
      }
      if (takeoff.isPresent()) {
        stays.add(stay(Optional.empty(), takeoff, firstOnTheGround(leaving), leaving.from()));
      }
    }
  }

  private Optional<Stay> onTheGroundBefore(Leg leg, Flight departure) {
    return leg.before().isEmpty()
        ? Optional.empty()
        : observed(departure.takeoff())
            .map(end -> stay(Optional.empty(), Optional.of(end), firstOnTheGround(leg), leg.from()))
            .or(() -> onTheGround(leg.before().get()));
  }

  private Optional<Stay> onTheGroundAfter(Leg leg, Flight arrival) {
    return leg.after().isEmpty()
        ? Optional.empty()
        : observed(arrival.landing())
            .map(end -> stay(Optional.of(end), Optional.empty(), leg.to(), lastOnTheGround(leg)))
            .or(() -> onTheGround(leg.after().get()));
  }

  private Optional<Stay> onTheGround(GroundContact ground) {
    return ends.field(ground, true)
        .map(
            field ->
                stay(field, Optional.empty(), Optional.empty(), ground.first(), ground.last()));
  }

  private static int firstOnTheGround(Leg leaving) {
    return leaving.before().map(GroundContact::first).orElse(leaving.from());
  }

  private static int lastOnTheGround(Leg arriving) {
    return arriving.after().map(GroundContact::last).orElse(arriving.to());
  }

  private Stay stay(
      Optional<FlightEnd.Observed> landing,
      Optional<FlightEnd.Observed> takeoff,
      int from,
      int until) {
    return stay(
        landing.or(() -> takeoff).orElseThrow().airport(),
        landing.map(end -> end.position().instant()),
        takeoff.map(end -> end.position().instant()),
        from,
        until);
  }

  private Stay stay(
      Airport airport, Optional<Instant> arrived, Optional<Instant> departed, int from, int until) {
    List<Position> there = positions.subList(from, until + 1);
    return new Stay(
        there.get(0).address(),
        airport,
        arrived,
        departed,
        there.get(0).instant(),
        there.get(there.size() - 1).instant(),
        Span.over(there));
  }

  private static Optional<FlightEnd.Observed> observed(FlightEnd end) {
    return end instanceof FlightEnd.Observed seen ? Optional.of(seen) : Optional.empty();
  }
}
