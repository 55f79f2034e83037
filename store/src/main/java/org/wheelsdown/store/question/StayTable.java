package org.wheelsdown.store.question;

import static org.wheelsdown.core.question.Column.Kind.INTEGER;
import static org.wheelsdown.core.question.Column.Kind.NUMBER;
import static org.wheelsdown.core.question.Column.Kind.TEXT;
import static org.wheelsdown.core.question.Column.Kind.TIME;

import java.util.List;

/** How questions for stays are answered. */
final class StayTable {
  private static final String ARRIVED = "coalesce(arrived, heard_from)";
  private static final String DEPARTED = "coalesce(departed, heard_until)";

  static final AnswerTable STAYS =
      new AnswerTable(
          "true",
          List.of("airport"),
          DEPARTED,
          ARRIVED,
          ARRIVED,
          List.of("airport", "heard_from", "heard_until"),
          IdentityColumns.after(
              AnswerColumn.of("icao", TEXT),
              IdentityColumns.REGISTRATION,
              AnswerColumn.of("airport", TEXT),
              AnswerColumn.of("arrived", TIME),
              AnswerColumn.of("departed", TIME),
              AnswerColumn.of("arrived_evidence", TEXT),
              AnswerColumn.of("departed_evidence", TEXT),
              IdentityColumns.TYPE,
              AnswerColumn.of("heard_from", TIME),
              AnswerColumn.of("heard_until", TIME),
              AnswerColumn.of(
                  "hours", NUMBER, "round(epoch(%s - %s) / 3600, 2)".formatted(DEPARTED, ARRIVED)),
              AnswerColumn.of("arrived_earliest", TIME),
              AnswerColumn.of("arrived_latest", TIME),
              AnswerColumn.of("arrived_probability", NUMBER),
              AnswerColumn.of("departed_earliest", TIME),
              AnswerColumn.of("departed_latest", TIME),
              AnswerColumn.of("departed_probability", NUMBER),
              AnswerColumn.of("probability", NUMBER),
              AnswerColumn.of("positions", INTEGER)));

  private StayTable() {}
}
