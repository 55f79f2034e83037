package org.wheelsdown.store.event;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.duckdb.DuckDBAppender;
import org.wheelsdown.core.position.Interval;
import org.wheelsdown.core.position.Position;
import org.wheelsdown.store.engine.Micros;

/** Rows of an event table while they are written, cell by cell; NULL where nothing is known. */
final class EventRow {
  private final DuckDBAppender row;

  EventRow(DuckDBAppender row) {
    this.row = row;
  }

  EventRow begin() throws SQLException {
    row.beginRow();
    return this;
  }

  void end() throws SQLException {
    row.endRow();
  }

  /** Nothing known, so many times. */
  EventRow nothing(int cells) throws SQLException {
    for (int i = 0; i < cells; i++) {
      row.appendNull();
    }
    return this;
  }

  EventRow text(String text) throws SQLException {
    if (text.isEmpty()) {
      row.appendNull();
    } else {
      row.append(text);
    }
    return this;
  }

  EventRow time(Instant time) throws SQLException {
    row.appendEpochMicros(Micros.of(time));
    return this;
  }

  /** The earliest and the latest in two cells. */
  EventRow interval(Interval interval) throws SQLException {
    return time(interval.earliest()).time(interval.latest());
  }

  EventRow count(int number) throws SQLException {
    row.append(number);
    return this;
  }

  EventRow number(double number) throws SQLException {
    row.append(number);
    return this;
  }

  /** To a metre: nothing here is known better. */
  EventRow kilometres(double kilometres) throws SQLException {
    return number(Math.round(kilometres * 1000) / 1000.0);
  }

  EventRow feet(double feet) throws SQLException {
    return number((double) Math.round(feet));
  }

  /** Latitude, longitude and altitude in three cells. */
  EventRow place(Position position) throws SQLException {
    row.append(position.latitude()).append(position.longitude());
    if (Float.isNaN(position.altitude())) {
      row.appendNull();
    } else {
      row.append((double) position.altitude());
    }
    return this;
  }

  /** A list, its elements as DuckDB takes them. */
  EventRow list(List<?> elements) throws SQLException {
    row.append(elements);
    return this;
  }
}
