package org.wheelsdown.store.question;

import static org.wheelsdown.core.question.Column.Kind.INTEGER;
import static org.wheelsdown.core.question.Column.Kind.NUMBER;
import static org.wheelsdown.core.question.Column.Kind.TEXT;
import static org.wheelsdown.core.question.Column.Kind.TIME;

import java.util.List;

/** How questions for positions are answered. */
final class PositionColumns {
  static final AnswerTable POSITIONS =
      new AnswerTable(
          "true",
          List.of(),
          "time",
          "time",
          "time",
          List.of("file", "document", "row"),
          List.of(
              AnswerColumn.of("icao", TEXT),
              AnswerColumn.of("time", TIME),
              AnswerColumn.of("latitude", NUMBER),
              AnswerColumn.of("longitude", NUMBER),
              AnswerColumn.of("altitude_ft", NUMBER),
              AnswerColumn.of("ground_speed_kt", NUMBER),
              AnswerColumn.of("track_deg", NUMBER),
              AnswerColumn.of("vertical_rate_fpm", NUMBER),
              AnswerColumn.of("on_ground", TEXT),
              AnswerColumn.of("source", TEXT),
              AnswerColumn.of("removed", TEXT),
              AnswerColumn.of("file", TEXT),
              AnswerColumn.of("document", TEXT),
              AnswerColumn.of("row", INTEGER)));

  private PositionColumns() {}
}
