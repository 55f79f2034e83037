package org.wheelsdown.store.question;

import static org.wheelsdown.core.question.Column.Kind.NUMBER;
import static org.wheelsdown.core.question.Column.Kind.TEXT;
import static org.wheelsdown.core.question.Column.Kind.TIME;

import java.util.List;

/** How questions for gaps are answered. */
final class GapTable {
  /** How long one is, in SQL. */
  static final String MINUTES = "round(epoch(gap_end - gap_start) / 60, 1)";

  static final AnswerTable GAPS =
      new AnswerTable(
          "true",
          List.of(),
          "gap_end",
          "gap_start",
          "gap_start",
          List.of("before_latitude", "before_longitude", "after_latitude", "after_longitude"),
          IdentityColumns.after(
              AnswerColumn.of("icao", TEXT),
              IdentityColumns.REGISTRATION,
              IdentityColumns.TYPE,
              AnswerColumn.of("callsign", TEXT),
              AnswerColumn.of("gap_start", TIME),
              AnswerColumn.of("gap_end", TIME),
              AnswerColumn.of("minutes", NUMBER, MINUTES),
              AnswerColumn.of("distance_km", NUMBER),
              AnswerColumn.of("holds", TEXT),
              AnswerColumn.of("stop_probability", NUMBER),
              AnswerColumn.of("gap_class", TEXT),
              AnswerColumn.of("coverage", TEXT),
              AnswerColumn.of("before_latitude", NUMBER),
              AnswerColumn.of("before_longitude", NUMBER),
              AnswerColumn.of("before_altitude_ft", NUMBER),
              AnswerColumn.of("before_state", TEXT),
              AnswerColumn.of("after_latitude", NUMBER),
              AnswerColumn.of("after_longitude", NUMBER),
              AnswerColumn.of("after_altitude_ft", NUMBER),
              AnswerColumn.of("after_state", TEXT),
              AnswerColumn.of("excluded", TEXT)));

  private GapTable() {}
}
