package org.wheelsdown.store.event;

import java.sql.SQLException;
import java.util.Locale;
import org.wheelsdown.core.position.Address;
import org.wheelsdown.core.track.Mark;

/** Writes marks as rows of {@link EventTable#MARKS}. */
final class MarkAppender implements EventAppender {
  private final EventRow row;
  private final Citations citations;

  MarkAppender(EventRow row, Citations citations) {
    this.row = row;
    this.citations = citations;
  }

  @Override
  public void append(Outcome outcome) throws SQLException {
    for (Mark mark : outcome.window().marksOf(outcome.history())) {
      append(outcome.window().address(), mark);
    }
  }

  private void append(Address address, Mark mark) throws SQLException {
    row.begin()
        .text(address.toString())
        .text(mark.kind().name().toLowerCase(Locale.ROOT))
        .time(mark.from())
        .time(mark.until())
        .count(mark.reports())
        .number(mark.latitude())
        .number(mark.longitude())
        .text(mark.kind().inWords())
        .text(mark.detail())
        .list(citations.of(mark.spans()))
        .end();
  }
}
