package org.wheelsdown.store.event;

import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;
import org.wheelsdown.core.flight.Stay;
import org.wheelsdown.core.flight.StayEnd;

/** Writes stays as rows of {@link EventTable#STAYS}. */
final class StayAppender implements EventAppender {
  private final EventRow row;
  private final Citations citations;

  StayAppender(EventRow row, Citations citations) {
    this.row = row;
    this.citations = citations;
  }

  @Override
  public void append(Outcome outcome) throws SQLException {
    for (Stay stay : outcome.window().staysOf(outcome.history())) {
      append(stay);
    }
  }

  private void append(Stay stay) throws SQLException {
    row.begin().text(stay.address().toString()).text(stay.airport().ident());
    appendTime(stay.arrived());
    appendTime(stay.departed());
    row.text(evidence(stay.arrived()))
        .text(evidence(stay.departed()))
        .time(stay.heardFrom())
        .time(stay.heardUntil());
    appendCircumstances(stay.arrived());
    appendCircumstances(stay.departed());
    row.number(probability(stay))
        .count(Citations.positions(stay.spans()))
        .list(citations.of(stay.spans()))
        .end();
  }

  private void appendTime(Optional<StayEnd> end) throws SQLException {
    if (end.isPresent()) {
      row.time(end.get().when().middle());
    } else {
      row.nothing(1);
    }
  }

  /** Earliest, latest, probability. */
  private void appendCircumstances(Optional<StayEnd> end) throws SQLException {
    if (end.isPresent()) {
      row.interval(end.get().when()).number(probability(end.get()));
    } else {
      row.nothing(3);
    }
  }

  private static String evidence(Optional<StayEnd> end) {
    return end.map(each -> each.observed() ? "observed" : "inferred").orElse("unknown");
  }

  /** That it was there at all: with neither a landing nor a take-off, it was heard there. */
  private static double probability(Stay stay) {
    return Stream.of(stay.arrived(), stay.departed())
        .flatMap(Optional::stream)
        .mapToDouble(StayAppender::probability)
        .max()
        .orElse(1);
  }

  private static double probability(StayEnd end) {
    return end.observed() ? 1 : Chance.rounded(end.probability());
  }
}
