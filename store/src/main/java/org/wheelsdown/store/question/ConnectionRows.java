package org.wheelsdown.store.question;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.wheelsdown.core.connection.Changing;
import org.wheelsdown.core.question.Filter;
import org.wheelsdown.core.question.Question;
import org.wheelsdown.core.question.Where;
import org.wheelsdown.core.question.Who;
import org.wheelsdown.store.connection.ConnectionTables;
import org.wheelsdown.store.event.EventTable;

/** Connections for a question: flights are narrowed here by SQL, and ranked by {@code core}. */
final class ConnectionRows {
  /** How long before and after the arrivals it is counted how often a way is flown. */
  private static final Duration AROUND = Duration.ofDays(14);

  private final ConnectionTables tables;
  private final Sources sources;
  private final Question.Connections question;
  private long leftOut;

  ConnectionRows(ConnectionTables tables, Sources sources, Question.Connections question) {
    this.tables = tables;
    this.sources = sources;
    this.question = question;
  }

  /**
   * What follows {@code FROM} for the connections.
   *
   * @param cited whether with their citations
   */
  String connections(boolean cited) {
    tables.arrive(flights(new Question.Landings(question.filter())));
    if (!tables.times().isEmpty()) {
      goOn(tables.times(), tables.airports());
    }
    return cited ? tables.cited(sources.all(EventTable.FLIGHTS)) : tables.rows();
  }

  /** What is to be said of all of them. */
  List<String> caveats() {
    List<String> caveats = new ArrayList<>();
    caveats.add("Candidates only: nothing in flight data says that anybody changed.");
    if (leftOut > 0) {
      caveats.add("%,d more candidates, ranked below these, are not listed.".formatted(leftOut));
    }
    return caveats;
  }

  private void goOn(List<Instant> times, Set<String> airports) {
    Instant first = times.get(0);
    Instant last = times.get(times.size() - 1).plus(question.most());
    Filter away =
        Filter.EVERYTHING
            .probable(question.filter().leastProbability())
            .in(Where.ANYWHERE.from(airports));
    Filter counted =
        away.in(away.where().to(question.destinations()))
            .since(first.minus(AROUND))
            .until(last.plus(AROUND));
    leftOut =
        tables.write(
            flights(new Question.Flights(away.of(question.onward()).since(first).until(last))),
            flights(new Question.Flights(counted)),
            sources.days(counted),
            question.destinations(),
            new Changing(question.least(), question.most()));
  }

  private String flights(Question asked) {
    return sources.sqlOfFew(asked, sources.asked(asked.filter()).of(asked, false)).identified();
  }

  /** The question for rows that were worked out: nothing is left to narrow. */
  static Question ofRows(Question.Connections question) {
    return new Question.Connections(
        Filter.EVERYTHING, Who.ANYBODY, Set.of(), question.least(), question.most());
  }
}
