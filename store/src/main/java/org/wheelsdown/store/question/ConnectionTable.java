package org.wheelsdown.store.question;

import static org.wheelsdown.core.question.Column.Kind.INTEGER;
import static org.wheelsdown.core.question.Column.Kind.NUMBER;
import static org.wheelsdown.core.question.Column.Kind.TEXT;
import static org.wheelsdown.core.question.Column.Kind.TIME;

import java.util.List;

/** How questions for connections are answered. All was looked at when they were worked out. */
final class ConnectionTable {
  static final AnswerTable CONNECTIONS =
      new AnswerTable(
          "true",
          List.of(),
          "place",
          "place",
          "arrival_landing_time",
          List.of("airport", "onward_icao", "onward_heard"),
          List.of(
              AnswerColumn.of("arrival_icao", TEXT, "icao"),
              AnswerColumn.of("arrival_registration", TEXT),
              AnswerColumn.of("arrival_landing_time", TIME),
              AnswerColumn.of("airport", TEXT),
              AnswerColumn.of("onward_icao", TEXT),
              AnswerColumn.of("onward_registration", TEXT),
              AnswerColumn.of("onward_type", TEXT),
              AnswerColumn.of("callsign", TEXT),
              AnswerColumn.of("takeoff_time", TIME),
              AnswerColumn.of("takeoff_airport", TEXT),
              AnswerColumn.of("destination", TEXT),
              AnswerColumn.of("destination_time", TIME),
              AnswerColumn.of("wait_hours", NUMBER),
              AnswerColumn.of("rank", INTEGER),
              AnswerColumn.of("reason", TEXT),
              AnswerColumn.of("regular", INTEGER),
              AnswerColumn.of("landing", TEXT),
              AnswerColumn.of("landing_probability", NUMBER),
              AnswerColumn.of("onward_operator", TEXT)));

  private ConnectionTable() {}
}
