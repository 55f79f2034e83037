package org.wheelsdown.store.event;

import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.duckdb.DuckDBAppender;
import org.wheelsdown.core.flight.Flight;
import org.wheelsdown.core.flight.FlightEnd;
import org.wheelsdown.core.flight.RunwayPass;
import org.wheelsdown.core.place.AirportAt;
import org.wheelsdown.core.position.Position;

/** Writes flights as rows of {@link EventTable#FLIGHTS}. */
final class FlightAppender {
  /** How many fields near an end that was not observed are named. */
  private static final int NEARBY = 5;

  private final DuckDBAppender row;
  private final Citations citations;

  FlightAppender(DuckDBAppender row, Citations citations) {
    this.row = row;
    this.citations = citations;
  }

  void append(Flight flight) throws SQLException {
    row.beginRow().append(flight.address().toString()).append(flight.callsign());
    appendOutcome(flight.takeoff());
    appendOutcome(flight.landing());
    row.appendEpochMicros(flight.first().time()).appendEpochMicros(flight.last().time());
    appendCircumstances(flight.takeoff());
    appendCircumstances(flight.landing());
    row.append(rounded(flight.distance()))
        .append(count(flight, RunwayPass.Kind.TOUCH_AND_GO))
        .append(count(flight, RunwayPass.Kind.LOW_APPROACH))
        .append(Citations.positions(flight.spans()))
        .append(flight.passes().stream().map(FlightAppender::struct).toList())
        .append(citations.of(flight.spans()))
        .endRow();
  }

  /** Time, airport, evidence, probability. */
  private void appendOutcome(FlightEnd end) throws SQLException {
    if (end instanceof FlightEnd.Observed observed) {
      row.appendEpochMicros(observed.position().time())
          .append(observed.airport().ident())
          .append("observed")
          .append(1.0);
    } else {
      row.appendNull().appendNull().append("unknown").appendNull();
    }
  }

  /** Sighting, latitude, longitude, altitude, height, distance, nearby fields. */
  private void appendCircumstances(FlightEnd end) throws SQLException {
    Position position = end.position();
    if (end instanceof FlightEnd.Observed observed) {
      row.append(observed.sighting().name().toLowerCase(Locale.ROOT));
      appendPlace(position);
      row.append((double) Math.round(observed.height()))
          .append(rounded(observed.distance()))
          .appendNull();
    } else {
      row.appendNull();
      appendPlace(position);
      row.appendNull().appendNull();
      appendText(end instanceof FlightEnd.Unknown unknown ? nearby(unknown.nearby()) : "");
    }
  }

  private void appendPlace(Position position) throws SQLException {
    row.append(position.latitude()).append(position.longitude());
    if (Float.isNaN(position.altitude())) {
      row.appendNull();
    } else {
      row.append((double) position.altitude());
    }
  }

  private void appendText(String text) throws SQLException {
    if (text.isEmpty()) {
      row.appendNull();
    } else {
      row.append(text);
    }
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

  /** To a metre: nothing here is known better. */
  private static double rounded(double kilometres) {
    return Math.round(kilometres * 1000) / 1000.0;
  }
}
