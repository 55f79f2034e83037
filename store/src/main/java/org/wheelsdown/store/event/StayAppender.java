package org.wheelsdown.store.event;

import java.sql.SQLException;
import java.util.Optional;
import org.duckdb.DuckDBAppender;
import org.wheelsdown.core.flight.Stay;
import org.wheelsdown.core.flight.StayEnd;
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

  private void appendTime(Optional<StayEnd> end) throws SQLException {
    if (end.isPresent()) {
      row.appendEpochMicros(Micros.of(end.get().when().middle()));
    } else {
      row.appendNull();
    }
  }

  private static String evidence(Optional<StayEnd> end) {
    return end.map(each -> each.observed() ? "observed" : "inferred").orElse("unknown");
  }
}
