package org.wheelsdown.store.journey;

import java.sql.SQLException;
import java.util.Optional;
import org.duckdb.DuckDBAppender;
import org.wheelsdown.core.journey.Journey;
import org.wheelsdown.core.journey.LegEnd;
import org.wheelsdown.core.journey.TechnicalStops;
import org.wheelsdown.store.engine.Micros;

/** Writes journeys as rows of a table. */
final class JourneyRow {
  /** The columns with their types, as in {@code CREATE TABLE}. */
  static final String COLUMNS =
      """
      icao VARCHAR, other_aircraft INTEGER, callsigns VARCHAR,
      first_heard TIMESTAMP, last_heard TIMESTAMP, last_leg_heard TIMESTAMP,
      began_airport VARCHAR, began_time TIMESTAMP, began_earliest TIMESTAMP,
      began_latest TIMESTAMP, began_evidence VARCHAR, began_probability DOUBLE,
      ended_airport VARCHAR, ended_time TIMESTAMP, ended_earliest TIMESTAMP,
      ended_latest TIMESTAMP, ended_evidence VARCHAR, ended_probability DOUBLE,
      stops VARCHAR, technical_stops VARCHAR, legs INTEGER, hours DOUBLE, distance_km DOUBLE,
      probability DOUBLE, route VARCHAR, began_how VARCHAR, ended_how VARCHAR, journey VARCHAR
      """;

  private final DuckDBAppender row;
  private final TechnicalStops technical;

  JourneyRow(DuckDBAppender row, TechnicalStops technical) {
    this.row = row;
    this.technical = technical;
  }

  void append(Passed passed) throws SQLException {
    Journey journey = passed.part();
    row.beginRow().append(passed.icao()).append(passed.aircraft());
    text(String.join(" ", journey.callsigns()));
    row.appendEpochMicros(Micros.of(journey.first().firstHeard()))
        .appendEpochMicros(Micros.of(journey.last().lastHeard()))
        .appendEpochMicros(Micros.of(journey.last().firstHeard()));
    end(journey.first().takeoff());
    end(journey.last().landing());
    text(JourneyTexts.stops(journey));
    text(JourneyTexts.airports(technical.of(journey)));
    row.append(journey.legs().size())
        .append(rounded(journey.length().toSeconds() / 3600.0, 100))
        .append(rounded(journey.kilometres(), 10))
        .append(rounded(journey.probability(), 1000))
        .append(journey.route())
        .append(journey.before().inWords())
        .append(journey.after().inWords())
        .append(passed.way())
        .endRow();
  }

  private void end(Optional<LegEnd> end) throws SQLException {
    if (end.isEmpty()) {
      row.appendNull().appendNull().appendNull().appendNull().append("unknown").appendNull();
      return;
    }
    row.append(end.get().airport())
        .appendEpochMicros(Micros.of(end.get().time()))
        .appendEpochMicros(Micros.of(end.get().when().earliest()))
        .appendEpochMicros(Micros.of(end.get().when().latest()))
        .append(end.get().observed() ? "observed" : "inferred")
        .append(end.get().probability());
  }

  private void text(String text) throws SQLException {
    if (text.isEmpty()) {
      row.appendNull();
    } else {
      row.append(text);
    }
  }

  private static double rounded(double number, int parts) {
    return (double) Math.round(number * parts) / parts;
  }
}
