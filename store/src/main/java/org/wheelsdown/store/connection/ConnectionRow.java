package org.wheelsdown.store.connection;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.duckdb.DuckDBAppender;
import org.wheelsdown.core.connection.Candidate;
import org.wheelsdown.core.connection.Onward;
import org.wheelsdown.store.engine.Micros;

/** Writes flights to change to as rows of a table. */
final class ConnectionRow {
  /** The columns with their types, as in {@code CREATE TABLE}; {@code icao} is the arrival's. */
  static final String COLUMNS =
      """
      icao VARCHAR, arrival_heard TIMESTAMP, place INTEGER, arrival_registration VARCHAR,
      arrival_landing_time TIMESTAMP, airport VARCHAR,
      onward_icao VARCHAR, onward_heard TIMESTAMP, onward_registration VARCHAR,
      onward_type VARCHAR, onward_operator VARCHAR, callsign VARCHAR,
      takeoff_airport VARCHAR, takeoff_time TIMESTAMP,
      destination VARCHAR, destination_time TIMESTAMP, landing VARCHAR,
      landing_probability DOUBLE,
      wait_hours DOUBLE, rank INTEGER, regular INTEGER, reason VARCHAR
      """;

  private final DuckDBAppender row;

  ConnectionRow(DuckDBAppender row) {
    this.row = row;
  }

  /**
   * Appends one.
   *
   * @param place in the order of the candidates for one arrival
   */
  void append(int place, Landed landed, Left left, Candidate candidate) throws SQLException {
    Onward onward = left.onward();
    row.beginRow().append(landed.arrival().address().toString());
    time(Optional.of(landed.firstHeard()));
    row.append(place);
    text(landed.registration());
    time(Optional.of(landed.arrival().landed().middle()));
    row.append(landed.arrival().airport()).append(onward.address().toString());
    time(Optional.of(left.firstHeard()));
    text(left.registration());
    text(left.type());
    text(left.operator());
    text(left.callsign());
    row.append(onward.airport());
    time(Optional.of(onward.tookOff().middle()));
    row.append(onward.destination());
    time(left.landed());
    row.append(onward.landing().name().toLowerCase(Locale.ROOT))
        .append(rounded(onward.probability()))
        .append(rounded(candidate.between().toSeconds() / 3600.0));
    if (candidate.rank().isPresent()) {
      row.append(candidate.rank().getAsInt());
    } else {
      row.appendNull();
    }
    row.append(onward.route().flights()).append(candidate.reason()).endRow();
  }

  private void time(Optional<Instant> time) throws SQLException {
    if (time.isPresent()) {
      row.appendEpochMicros(Micros.of(time.get()));
    } else {
      row.appendNull();
    }
  }

  private void text(String text) throws SQLException {
    if (text.isEmpty()) {
      row.appendNull();
    } else {
      row.append(text);
    }
  }

  private static double rounded(double number) {
    return Math.round(number * 100) / 100.0;
  }
}
