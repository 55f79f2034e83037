package org.wheelsdown.store.overflight;

import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.wheelsdown.core.overflight.Crossing;
import org.wheelsdown.core.overflight.Overflight;
import org.wheelsdown.core.position.Position;
import org.wheelsdown.core.position.Span;
import org.wheelsdown.store.engine.Engine;
import org.wheelsdown.store.event.Citations;
import org.wheelsdown.store.event.EventRow;
import org.wheelsdown.store.event.EventTable;

/** The table in DuckDB to which overflights go. */
final class OverflightTable {
  static final String NAME = OverflightRows.TABLE;

  private static final String CREATE =
      """
      CREATE OR REPLACE TEMP TABLE %s (icao VARCHAR, other_aircraft INTEGER, callsign VARCHAR,
        squawk VARCHAR, entered_time TIMESTAMP, left_time TIMESTAMP,
        lowest_ft DOUBLE, highest_ft DOUBLE,
        entered_latitude DOUBLE, entered_longitude DOUBLE, entered_by VARCHAR,
        entered_track_degrees DOUBLE,
        left_latitude DOUBLE, left_longitude DOUBLE, left_by VARCHAR, left_track_degrees DOUBLE,
        distance_km DOUBLE, positions INTEGER%s)
      """;

  private final Engine engine;

  private OverflightTable(Engine engine) {
    this.engine = engine;
  }

  /** An empty one, in place of what may be there. */
  static OverflightTable create(Engine engine) {
    engine.execute(CREATE.formatted(NAME, EventTable.CITATIONS));
    return new OverflightTable(engine);
  }

  void add(List<Overflight> overflights, Citations citations) {
    engine.fill(
        NAME,
        appender -> {
          EventRow row = new EventRow(appender);
          for (Overflight overflight : overflights) {
            append(overflight, row, citations);
          }
        });
  }

  private static void append(Overflight overflight, EventRow row, Citations citations)
      throws SQLException {
    List<Position> positions = overflight.positions();
    row.begin()
        .text(positions.get(0).address().toString())
        .count(overflight.aircraft())
        .text(overflight.callsign())
        .text(overflight.squawk())
        .time(overflight.entered().time())
        .time(overflight.left().time())
        .measure(overflight.lowest())
        .measure(overflight.highest());
    append(overflight.entered(), positions.get(0), row);
    append(overflight.left(), positions.get(positions.size() - 1), row);
    row.kilometres(overflight.kilometres())
        .count(positions.size())
        .list(citations.of(Span.over(positions)))
        .end();
  }

  private static void append(Crossing crossing, Position beside, EventRow row) throws SQLException {
    row.number(degrees(crossing.place().latitude()))
        .number(degrees(crossing.place().longitude()))
        .text(crossing.at().name().toLowerCase(Locale.ROOT))
        .measure(beside.track());
  }

  /** To a metre or less, as the reports have it. */
  private static double degrees(double degrees) {
    return Math.round(degrees * 1e6) / 1e6;
  }
}
