package org.wheelsdown.store.question;

import static org.wheelsdown.core.question.Column.Kind.INTEGER;
import static org.wheelsdown.core.question.Column.Kind.NUMBER;
import static org.wheelsdown.core.question.Column.Kind.TEXT;
import static org.wheelsdown.core.question.Column.Kind.TIME;

import java.util.List;

/** How questions for overflights are answered. */
final class OverflightColumns {
  static final AnswerTable OVERFLIGHTS =
      new AnswerTable(
          "true",
          List.of(),
          "left_time",
          "entered_time",
          "entered_time",
          List.of("other_aircraft"),
          IdentityColumns.afterOfTheFirst(
              AnswerColumn.of("icao", TEXT),
              IdentityColumns.ofTheFirst(IdentityColumns.REGISTRATION),
              IdentityColumns.ofTheFirst(IdentityColumns.TYPE),
              AnswerColumn.of("callsign", TEXT),
              AnswerColumn.of("entered", TIME, "entered_time"),
              AnswerColumn.of("left", TIME, "left_time"),
              AnswerColumn.of("minutes", NUMBER, "round(epoch(left_time - entered_time) / 60, 1)"),
              AnswerColumn.of("lowest_ft", NUMBER),
              AnswerColumn.of("highest_ft", NUMBER),
              AnswerColumn.of("entered_by", TEXT),
              AnswerColumn.of("left_by", TEXT),
              AnswerColumn.of("distance_km", NUMBER),
              AnswerColumn.of("entered_latitude", NUMBER),
              AnswerColumn.of("entered_longitude", NUMBER),
              AnswerColumn.of("entered_track_degrees", NUMBER),
              AnswerColumn.of("left_latitude", NUMBER),
              AnswerColumn.of("left_longitude", NUMBER),
              AnswerColumn.of("left_track_degrees", NUMBER),
              AnswerColumn.of("squawk", TEXT),
              AnswerColumn.of("other_aircraft", INTEGER),
              AnswerColumn.of("marks", TEXT),
              AnswerColumn.of("positions", INTEGER)));

  private OverflightColumns() {}
}
