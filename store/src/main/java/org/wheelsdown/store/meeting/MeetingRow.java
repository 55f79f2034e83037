package org.wheelsdown.store.meeting;

import java.sql.SQLException;
import java.util.Locale;
import org.duckdb.DuckDBAppender;
import org.wheelsdown.core.meeting.Chance;
import org.wheelsdown.core.meeting.Meeting;
import org.wheelsdown.core.meeting.Stretch;
import org.wheelsdown.store.engine.Micros;

/** Writes meetings as rows of a table. */
final class MeetingRow {
  /** The columns with their types, as in {@code CREATE TABLE}; {@code icao} is one of them all. */
  static final String COLUMNS =
      """
      number INTEGER, icao VARCHAR, airport VARCHAR,
      since TIMESTAMP, until TIMESTAMP, hours DOUBLE,
      aircraft VARCHAR, icaos VARCHAR, aircraft_count INTEGER, types VARCHAR, overlap VARCHAR,
      probability DOUBLE, longest_since TIMESTAMP, longest_until TIMESTAMP, longest_hours DOUBLE,
      chance DOUBLE, chance_basis VARCHAR, operators VARCHAR
      """;

  private final DuckDBAppender row;

  MeetingRow(DuckDBAppender row) {
    this.row = row;
  }

  void append(int number, Found found, Chance chance) throws SQLException {
    Meeting meeting = found.meeting();
    row.beginRow()
        .append(number)
        .append(found.stays().get(0).stay().address().toString())
        .append(found.airport());
    stretch(meeting.time());
    row.append(found.each(NamedStay::name))
        .append(found.each(each -> each.stay().address().toString()))
        .append(found.stays().size());
    text(found.any(NamedStay::type));
    row.append(meeting.certainty().name().toLowerCase(Locale.ROOT))
        .append(rounded(meeting.probability(), 1000));
    stretch(meeting.longest());
    if (chance instanceof Chance.Share share) {
      row.append(rounded(share.value(), 100_000));
    } else {
      row.appendNull();
    }
    row.append(chance.inWords());
    text(found.any(NamedStay::operator));
    row.endRow();
  }

  /** Its first instant, its last one, and its hours. */
  private void stretch(Stretch time) throws SQLException {
    row.appendEpochMicros(Micros.of(time.since()))
        .appendEpochMicros(Micros.of(time.until()))
        .append(rounded(time.length().toSeconds() / 3600.0, 100));
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
