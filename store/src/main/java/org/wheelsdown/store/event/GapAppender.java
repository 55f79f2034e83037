package org.wheelsdown.store.event;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wheelsdown.core.gap.Gap;
import org.wheelsdown.core.gap.Holding;
import org.wheelsdown.core.place.GreatCircle;
import org.wheelsdown.core.position.Position;
import org.wheelsdown.core.position.Span;

/** Writes gaps as rows of {@link EventTable#GAPS}. */
final class GapAppender implements EventAppender {
  /** How many things that a gap can hold are named. */
  private static final int NAMED = 5;

  private final EventRow row;
  private final Citations citations;

  GapAppender(EventRow row, Citations citations) {
    this.row = row;
    this.citations = citations;
  }

  @Override
  public void append(Outcome outcome) throws SQLException {
    for (Gap gap : outcome.window().gapsOf(outcome.history())) {
      append(gap);
    }
  }

  private void append(Gap gap) throws SQLException {
    Position before = gap.before();
    Position after = gap.after();
    String callsign = before.callsign().isEmpty() ? after.callsign() : before.callsign();
    row.begin()
        .text(before.address().toString())
        .text(callsign)
        .time(before.instant())
        .time(after.instant())
        .kilometres(distance(before, after))
        .place(before)
        .text(state(gap.onTheGroundBefore()))
        .place(after)
        .text(state(gap.onTheGroundAfter()))
        .text(holds(gap))
        .number(Math.round(gap.stopProbability() * 1000) / 1000.0)
        .list(stops(gap))
        .text(Chance.excluded(gap.excluded()))
        .list(citations.of(Span.over(List.of(before, after))))
        .end();
  }

  private static double distance(Position before, Position after) {
    return GreatCircle.kilometres(
        before.latitude(), before.longitude(), after.latitude(), after.longitude());
  }

  private static String state(boolean onTheGround) {
    return onTheGround ? "on the ground" : "in the air";
  }

  /** Such as {@code stop at MUGM 94 %; no stop 4 %}. */
  private static String holds(Gap gap) {
    return gap.holdings().stream()
        .filter(holding -> Chance.isWorthNaming(holding.probability()))
        .limit(NAMED)
        .map(holding -> inWords(holding) + " " + Chance.percent(holding.probability()))
        .collect(Collectors.joining("; "));
  }

  private static String inWords(Holding holding) {
    if (holding instanceof Holding.StopAt stop) {
      return "stop at " + stop.airport().ident();
    } else if (holding instanceof Holding.SeveralStops stops) {
      return "stops from " + stops.first().ident() + " to " + stops.last().ident();
    } else if (holding instanceof Holding.StopElsewhere) {
      return "stop at no listed airport";
    }
    return holding instanceof Holding.NoStop ? "no stop" : "stop nobody can say where";
  }

  private static List<String> stops(Gap gap) {
    return gap.holdings().stream()
        .filter(holding -> Chance.isWorthNaming(holding.probability()))
        .flatMap(GapAppender::airports)
        .distinct()
        .toList();
  }

  private static Stream<String> airports(Holding holding) {
    if (holding instanceof Holding.StopAt stop) {
      return Stream.of(stop.airport().ident());
    } else if (holding instanceof Holding.SeveralStops stops) {
      return Stream.of(stops.first().ident(), stops.last().ident());
    }
    return Stream.empty();
  }
}
