package org.wheelsdown.store.event;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.duckdb.DuckDBAppender;
import org.wheelsdown.core.position.Interval;
import org.wheelsdown.core.position.Position;
import org.wheelsdown.store.engine.Micros;

/** Rows of an event table while they are written, cell by cell; NULL where nothing is known. */
public final class EventRow {
  private final DuckDBAppender row;

  public EventRow(DuckDBAppender row) {
    this.row = row;
  }

  public EventRow begin() throws SQLException {
    row.beginRow();
    return this;
  }

  public void end() throws SQLException {
    row.endRow();
  }

  /** Nothing known, so many times. */
  public EventRow nothing(int cells) throws SQLException {
    for (int i = 0; i < cells; i++) {
      row.appendNull();
    }
    return this;
  }

  public EventRow text(String text) throws SQLException {
    if (text.isEmpty()) {
      row.appendNull();
    } else {
      row.append(text);
    }
    return this;
  }

  public EventRow time(Instant time) throws SQLException {
    row.appendEpochMicros(Micros.of(time));
    return this;
  }

  /** The earliest and the latest in two cells. */
  public EventRow interval(Interval interval) throws SQLException {
    return time(interval.earliest()).time(interval.latest());
  }

  public EventRow count(int number) throws SQLException {
    row.append(number);
    return this;
  }

  public EventRow number(double number) throws SQLException {
    row.append(number);
    return this;
  }

  /** Nothing for {@link Double#NaN}. */
  public EventRow measure(double number) throws SQLException {
    return Double.isNaN(number) ? nothing(1) : number(number);
  }

  /** To a metre: nothing here is known better. */
  public EventRow kilometres(double kilometres) throws SQLException {
    return number(Math.round(kilometres * 1000) / 1000.0);
  }

  public EventRow feet(double feet) throws SQLException {
    return number((double) Math.round(feet));
  }

  /** Latitude, longitude and altitude in three cells. */
  public EventRow place(Position position) throws SQLException {
    row.append(position.latitude()).append(position.longitude());
    if (Float.isNaN(position.altitude())) {
      row.appendNull();
    } else {
      row.append((double) position.altitude());
    }
    return this;
  }

  /** A list, its elements as DuckDB takes them. */
  public EventRow list(List<?> elements) throws SQLException {
    row.append(elements);
    return this;
  }
}
