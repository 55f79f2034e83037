package org.wheelsdown.store.question;

import static org.wheelsdown.core.question.Column.Kind.INTEGER;
import static org.wheelsdown.core.question.Column.Kind.NUMBER;
import static org.wheelsdown.core.question.Column.Kind.TEXT;
import static org.wheelsdown.core.question.Column.Kind.TIME;

import java.util.List;

/** How questions for meetings are answered. Aircraft and places were looked at before. */
final class MeetingTable {
  static final AnswerTable MEETINGS =
      new AnswerTable(
          "true",
          List.of(),
          "until",
          "since",
          "since",
          List.of("airport", "icaos"),
          List.of(
              AnswerColumn.of("airport", TEXT),
              AnswerColumn.of("since", TIME),
              AnswerColumn.of("until", TIME),
              AnswerColumn.of("hours", NUMBER),
              AnswerColumn.of("aircraft", TEXT),
              AnswerColumn.of("types", TEXT),
              AnswerColumn.of("overlap", TEXT),
              AnswerColumn.of("chance", NUMBER),
              AnswerColumn.of("chance_basis", TEXT),
              AnswerColumn.of("probability", NUMBER),
              AnswerColumn.of("icaos", TEXT),
              AnswerColumn.of("aircraft_count", INTEGER),
              AnswerColumn.of("operators", TEXT),
              AnswerColumn.of("longest_since", TIME),
              AnswerColumn.of("longest_until", TIME),
              AnswerColumn.of("longest_hours", NUMBER)));

  private MeetingTable() {}
}
