package org.wheelsdown.store.event;

import java.util.List;
import org.wheelsdown.store.engine.Engine;

/** The windows whose old events are replaced, as a table in DuckDB. */
final class ReplacedWindows {
  private static final String TABLE = "replaced_windows";

  private final Engine engine;

  ReplacedWindows(Engine engine) {
    this.engine = engine;
    engine.execute(
        "CREATE TEMP TABLE %s (icao VARCHAR, start BIGINT, finish BIGINT, landing BIGINT, takeoff BIGINT)"
            .formatted(TABLE));
  }

  void add(List<Window> windows) {
    engine.fill(
        TABLE,
        row -> {
          for (Window window : windows) {
            row.beginRow()
                .append(window.address().toString())
                .append(window.start())
                .append(window.finish())
                .append(window.landing())
                .append(window.takeoff())
                .endRow();
          }
        });
  }

  /** The condition for a row of old events, called {@code old}, to be replaced. */
  String replace(EventTable table) {
    return "EXISTS (FROM %s AS w WHERE w.icao = old.icao AND %s)"
        .formatted(TABLE, table.replaced());
  }
}
