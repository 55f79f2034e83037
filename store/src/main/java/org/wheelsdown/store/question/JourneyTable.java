package org.wheelsdown.store.question;

import static org.wheelsdown.core.question.Column.Kind.INTEGER;
import static org.wheelsdown.core.question.Column.Kind.NUMBER;
import static org.wheelsdown.core.question.Column.Kind.TEXT;
import static org.wheelsdown.core.question.Column.Kind.TIME;

import java.util.List;

/** How questions for journeys are answered. Places were looked at when they were worked out. */
final class JourneyTable {
  static final AnswerTable JOURNEYS =
      new AnswerTable(
          "true",
          List.of(),
          "last_heard",
          "first_heard",
          "first_heard",
          List.of("other_aircraft"),
          IdentityColumns.afterOfTheFirst(
              AnswerColumn.of("icao", TEXT),
              IdentityColumns.ofTheFirst(IdentityColumns.REGISTRATION),
              IdentityColumns.ofTheFirst(IdentityColumns.TYPE),
              AnswerColumn.of("callsigns", TEXT),
              AnswerColumn.of("began_time", TIME),
              AnswerColumn.of("began_airport", TEXT),
              AnswerColumn.of("began_evidence", TEXT),
              AnswerColumn.of("ended_time", TIME),
              AnswerColumn.of("ended_airport", TEXT),
              AnswerColumn.of("ended_evidence", TEXT),
              AnswerColumn.of("stops", TEXT),
              AnswerColumn.of("technical_stops", TEXT),
              AnswerColumn.of("legs", INTEGER),
              AnswerColumn.of("hours", NUMBER),
              AnswerColumn.of("distance_km", NUMBER),
              AnswerColumn.of("probability", NUMBER),
              AnswerColumn.of("route", TEXT),
              AnswerColumn.of("began_how", TEXT),
              AnswerColumn.of("ended_how", TEXT),
              AnswerColumn.of("began_probability", NUMBER),
              AnswerColumn.of("began_earliest", TIME),
              AnswerColumn.of("began_latest", TIME),
              AnswerColumn.of("ended_probability", NUMBER),
              AnswerColumn.of("ended_earliest", TIME),
              AnswerColumn.of("ended_latest", TIME),
              AnswerColumn.of("journey", TEXT),
              AnswerColumn.of("first_heard", TIME),
              AnswerColumn.of("last_heard", TIME),
              AnswerColumn.of("other_aircraft", INTEGER)));

  private JourneyTable() {}
}
