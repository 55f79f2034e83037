package org.wheelsdown.store.track;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.wheelsdown.core.position.GroundState;
import org.wheelsdown.core.position.Position;
import org.wheelsdown.core.question.Citation;
import org.wheelsdown.store.engine.Engine;
import org.wheelsdown.store.event.Citations;
import org.wheelsdown.store.event.EventRow;
import org.wheelsdown.store.event.EventTable;

/** The table in DuckDB to which reports go that a question asks for. */
public final class PositionRows {
  /** Its name. */
  public static final String TABLE = "heard_reports";

  /** Rows that go there at once: the engine cannot read and be given rows at the same time. */
  private static final int LOT = 20_000;

  private static final String CREATE =
      """
      CREATE OR REPLACE TEMP TABLE %s (icao VARCHAR, time TIMESTAMP,
        latitude DOUBLE, longitude DOUBLE, altitude_ft DOUBLE, ground_speed_kt DOUBLE,
        track_deg DOUBLE, vertical_rate_fpm DOUBLE, on_ground VARCHAR, source VARCHAR,
        removed VARCHAR, file VARCHAR, document VARCHAR, row INTEGER%s)
      """;

  private final Engine engine;

  private PositionRows(Engine engine) {
    this.engine = engine;
  }

  /** An empty one, in place of what may be there. */
  public static PositionRows create(Engine engine) {
    engine.execute(CREATE.formatted(TABLE, EventTable.CITATIONS));
    return new PositionRows(engine);
  }

  public void add(Iterator<HeardReport> reports) {
    while (reports.hasNext()) {
      List<HeardReport> lot = new ArrayList<>();
      while (lot.size() < LOT && reports.hasNext()) {
        lot.add(reports.next());
      }
      engine.fill(
          TABLE,
          appender -> {
            EventRow row = new EventRow(appender);
            for (HeardReport report : lot) {
              append(report, row.begin());
            }
          });
    }
  }

  private static void append(HeardReport heard, EventRow row) throws SQLException {
    Position position = heard.report().position();
    Citation citation = heard.citation();
    row.text(position.address().toString())
        .time(position.instant())
        .number(position.latitude())
        .number(position.longitude())
        .measure(said(position.altitude()))
        .measure(said(position.groundSpeed()))
        .measure(said(position.track()))
        .measure(said(position.verticalRate()))
        .text(onGround(position.ground()))
        .text(word(position.source()))
        .text(heard.report().removal().map(PositionRows::word).orElse(""))
        .text(citation.file())
        .text(citation.document())
        .count(citation.firstRow())
        .list(List.of(Citations.fields(citation)))
        .end();
  }

  /** The number with as many digits as were reported: 12.3 and not 12.300000190734863. */
  private static double said(float number) {
    return Double.parseDouble(Float.toString(number));
  }

  private static String onGround(GroundState state) {
    return switch (state) {
      case GROUND -> "true";
      case AIRBORNE -> "false";
      case UNKNOWN -> "";
    };
  }

  private static String word(Enum<?> named) {
    return named.name().toLowerCase(Locale.ROOT);
  }
}
