package org.wheelsdown.store.event;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.duckdb.DuckDBAppender;
import org.wheelsdown.core.flight.Stay;
import org.wheelsdown.store.engine.Micros;

/** Writes stays as rows of {@link EventTable#STAYS}. */
final class StayAppender {
  private final DuckDBAppender row;
  private final Citations citations;

  StayAppender(DuckDBAppender row, Citations citations) {
    this.row = row;
    this.citations = citations;
  }

  void append(Stay stay) throws SQLException {
    row.beginRow().append(stay.address().toString()).append(stay.airport().ident());
    appendTime(stay.arrived());
    appendTime(stay.departed());
    row.append(evidence(stay.arrived()))
        .append(evidence(stay.departed()))
        .appendEpochMicros(Micros.of(stay.heardFrom()))
        .appendEpochMicros(Micros.of(stay.heardUntil()))
        .append(Citations.positions(stay.spans()))
        .append(citations.of(stay.spans()))
        .endRow();
  }

  private void appendTime(Optional<Instant> time) throws SQLException {
    if (time.isPresent()) {
      row.appendEpochMicros(Micros.of(time.get()));
    } else {
      row.appendNull();
    }
  }

  private static String evidence(Optional<Instant> time) {
    return time.isPresent() ? "observed" : "unknown";
  }
}
