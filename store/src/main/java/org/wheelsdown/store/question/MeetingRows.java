package org.wheelsdown.store.question;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.wheelsdown.core.question.Filter;
import org.wheelsdown.core.question.Question;
import org.wheelsdown.core.question.Who;
import org.wheelsdown.store.event.EventTable;
import org.wheelsdown.store.meeting.MeetingTables;

/** Meetings for a question: stays are narrowed here by SQL, and looked through by {@code core}. */
final class MeetingRows {
  /**
   * How long before and after the time asked about others are compared: enough of them come by, and
   * the season and who flies there are still the same.
   */
  private static final Duration AROUND = Duration.ofDays(45);

  private final MeetingTables tables;
  private final Sources sources;
  private final Question.Meetings question;

  MeetingRows(MeetingTables tables, Sources sources, Question.Meetings question) {
    this.tables = tables;
    this.sources = sources;
    this.question = question;
  }

  /**
   * What follows {@code FROM} for the meetings.
   *
   * @param cited whether with their citations
   */
  String meetings(boolean cited) {
    Set<String> airports =
        tables.find(stays(question.filter()).identified(), question.leastOverlap());
    Filter around = around(question.filter()).at(airports);
    tables.write(others(around), sources.days(around));
    return cited ? tables.cited(sources.all(EventTable.STAYS)) : tables.rows();
  }

  /** The stays of a filter, no end of them too improbable. */
  private AnswerSql stays(Filter filter) {
    Question stays = new Question.Stays(filter);
    String known =
        "(FROM %1$s WHERE coalesce(arrived_probability, 1) >= %2$s AND coalesce(departed_probability, 1) >= %2$s)"
            .formatted(sources.asked(filter).asFound(stays, false), filter.leastProbability());
    return sources.sqlOfFew(stays, known);
  }

  /** Those of aircraft that were not asked about; of all where everything was asked about. */
  private String others(Filter around) {
    AnswerSql all = stays(around.of(Who.ANYBODY));
    if (around.who().equals(Who.ANYBODY)) {
      return all.identified();
    }
    AnswerSql asked = all.asking(new Question.Stays(around), sources.isMeant(around.who()));
    return "(FROM %s ANTI JOIN (SELECT DISTINCT icao FROM %s) USING (icao))"
        .formatted(all.identified(), asked.identified());
  }

  private static Filter around(Filter asked) {
    Filter wider = asked.since().map(first -> asked.since(first.minus(AROUND))).orElse(asked);
    return asked.until().map(end -> wider.until(end.plus(AROUND))).orElse(wider);
  }

  /** What is to be said of meetings that were left out. */
  List<String> caveats() {
    return tables.leftOut().entrySet().stream()
        .map(
            each ->
                "At %s there are %,d more meetings, all shorter than those listed."
                    .formatted(each.getKey(), each.getValue()))
        .toList();
  }
}
