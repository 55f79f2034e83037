package org.wheelsdown.store.question;

import java.util.Map;
import java.util.Objects;
import org.wheelsdown.core.question.Question;

/** How each kind of question is answered. */
final class AnswerTables {
  private static final Map<Class<? extends Question>, AnswerTable> TABLES =
      Map.of(
          Question.Flights.class, FlightTables.FLIGHTS,
          Question.Landings.class, FlightTables.LANDINGS,
          Question.Stays.class, StayTable.STAYS,
          Question.Journeys.class, JourneyTable.JOURNEYS,
          Question.Meetings.class, MeetingTable.MEETINGS,
          Question.Connections.class, ConnectionTable.CONNECTIONS,
          Question.Overflights.class, OverflightColumns.OVERFLIGHTS,
          Question.Gaps.class, GapTable.GAPS,
          Question.Marks.class, MarkTable.MARKS,
          Question.Positions.class, PositionColumns.POSITIONS);

  private AnswerTables() {}

  static AnswerTable of(Class<? extends Question> kind) {
    return Objects.requireNonNull(TABLES.get(kind), "every kind of question has a table");
  }
}
