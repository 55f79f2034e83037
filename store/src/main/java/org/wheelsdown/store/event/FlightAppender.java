package org.wheelsdown.store.event;

import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wheelsdown.core.flight.Flight;
import org.wheelsdown.core.flight.FlightEnd;
import org.wheelsdown.core.flight.RunwayPass;
import org.wheelsdown.core.gap.Candidate;
import org.wheelsdown.core.place.AirportAt;

/** Writes flights as rows of {@link EventTable#FLIGHTS}. */
final class FlightAppender implements EventAppender {
  /** How many fields near an end that was not observed are named. */
  private static final int NEARBY = 5;

  private final EventRow row;
  private final Citations citations;

  FlightAppender(EventRow row, Citations citations) {
    this.row = row;
    this.citations = citations;
  }

  @Override
  public void append(Outcome outcome) throws SQLException {
    for (Flight flight : outcome.window().flightsOf(outcome.history())) {
      append(flight);
    }
  }

  private void append(Flight flight) throws SQLException {
    row.begin().text(flight.address().toString()).text(flight.callsign());
    appendOutcome(flight.takeoff());
    appendOutcome(flight.landing());
    row.time(flight.first().instant()).time(flight.last().instant());
    appendCircumstances(flight.takeoff());
    appendCircumstances(flight.landing());
    row.kilometres(flight.distance())
        .count(count(flight, RunwayPass.Kind.TOUCH_AND_GO))
        .count(count(flight, RunwayPass.Kind.LOW_APPROACH))
        .count(flight.aircraft())
        .count(Citations.positions(flight.spans()))
        .list(flight.passes().stream().map(FlightAppender::struct).toList())
        .list(citations.of(flight.spans()))
        .end();
  }

  /** Time, airport, evidence, probability. */
  private void appendOutcome(FlightEnd end) throws SQLException {
    if (end instanceof FlightEnd.Observed observed) {
      row.time(observed.position().instant())
          .text(observed.airport().ident())
          .text("observed")
          .number(1);
    } else if (end instanceof FlightEnd.Inferred inferred) {
      Candidate chosen = inferred.chosen();
      row.time(chosen.when().middle())
          .text(chosen.airport().ident())
          .text("inferred")
          .number(Chance.rounded(chosen.probability()));
    } else {
      row.nothing(2).text("unknown").nothing(1);
    }
  }

  /**
   * Earliest, latest, class, reason, candidates, excluded; sighting, latitude, longitude, altitude,
   * height, distance; nearby fields.
   */
  private void appendCircumstances(FlightEnd end) throws SQLException {
    if (end instanceof FlightEnd.Observed observed) {
      append(observed);
    } else if (end instanceof FlightEnd.Inferred inferred) {
      append(inferred);
    } else if (end instanceof FlightEnd.Unknown unknown) {
      row.nothing(4).text(Chance.candidates(unknown.candidates())).nothing(2);
      row.place(unknown.position()).nothing(2).text(nearby(unknown.nearby()));
    }
  }

  private void append(FlightEnd.Observed end) throws SQLException {
    row.interval(end.when()).text(end.sighting().inWords()).nothing(3);
    row.text(end.sighting().name().toLowerCase(Locale.ROOT))
        .place(end.position())
        .feet(end.height())
        .kilometres(end.distance())
        .nothing(1);
  }

  private void append(FlightEnd.Inferred end) throws SQLException {
    List<Candidate> candidates =
        Stream.concat(Stream.of(end.chosen()), end.runnersUp().stream()).toList();
    row.interval(end.chosen().when())
        .text(end.evidence().inWords())
        .text(end.chosen().reason())
        .text(Chance.candidates(candidates))
        .text(Chance.excluded(end.excluded()));
    row.nothing(1).place(end.position()).nothing(3);
  }

  private static String nearby(List<AirportAt> fields) {
    return fields.stream()
        .limit(NEARBY)
        .map(field -> field.airport().ident() + " " + Math.round(field.distance()) + " km")
        .collect(Collectors.joining("; "));
  }

  private static int count(Flight flight, RunwayPass.Kind kind) {
    return (int) flight.passes().stream().filter(pass -> pass.kind() == kind).count();
  }

  /** The fields in the order of {@link EventTable#FLIGHTS}. */
  private static List<Object> struct(RunwayPass pass) {
    return List.of(
        pass.kind().name().toLowerCase(Locale.ROOT),
        pass.airport().ident(),
        Citations.utc(pass.lowest().instant()),
        (double) Math.round(pass.height()));
  }
}
