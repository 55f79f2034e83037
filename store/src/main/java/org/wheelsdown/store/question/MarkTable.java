package org.wheelsdown.store.question;

import static org.wheelsdown.core.question.Column.Kind.INTEGER;
import static org.wheelsdown.core.question.Column.Kind.NUMBER;
import static org.wheelsdown.core.question.Column.Kind.TEXT;
import static org.wheelsdown.core.question.Column.Kind.TIME;

import java.util.List;
import org.wheelsdown.store.engine.Engine;

/** How questions for marks are answered, and how they are shown beside flights. */
final class MarkTable {
  static final AnswerTable MARKS =
      new AnswerTable(
          "true",
          List.of(),
          "mark_end",
          "mark_start",
          "mark_start",
          List.of("kind", "reports", "latitude", "longitude", "words", "detail"),
          IdentityColumns.after(
              AnswerColumn.of("icao", TEXT),
              IdentityColumns.REGISTRATION,
              IdentityColumns.TYPE,
              AnswerColumn.of("mark_start", TIME),
              AnswerColumn.of("mark_end", TIME),
              AnswerColumn.of("kind", TEXT),
              AnswerColumn.of("reports", INTEGER),
              AnswerColumn.of("latitude", NUMBER),
              AnswerColumn.of("longitude", NUMBER),
              AnswerColumn.of("words", TEXT),
              AnswerColumn.of("detail", TEXT)));

  /** Such as {@code spoofed 14:02–14:31 (212 reports)}; with the days where they are two. */
  static final String IN_WORDS =
      """
      replace(kind, '_', ' ') || ' '
        || if(mark_start::DATE = mark_end::DATE,
          strftime(mark_start, '%H:%M') || '–' || strftime(mark_end, '%H:%M'),
          strftime(mark_start, '%Y-%m-%d %H:%M') || '–' || strftime(mark_end, '%Y-%m-%d %H:%M'))
        || ' (' || reports || if(reports = 1, ' report)', ' reports)')""";

  private static final String KEEP =
      """
      CREATE TEMP TABLE marked_flights AS
      SELECT f.icao, f.first_heard, f.other_aircraft,
        string_agg(%s, '; ' ORDER BY mark_start, mark_end, kind) AS marks
      FROM %s AS f JOIN %s AS m ON m.icao = f.icao
        AND m.mark_start <= f.last_heard AND m.mark_end >= f.first_heard
      GROUP BY ALL
      """;

  private MarkTable() {}

  /**
   * Flights with one more column for the marks on their way.
   *
   * @param engine is left with a table of the flights that have any
   * @param flights what follows {@code FROM} for flights
   * @param marks what follows {@code FROM} for marks
   */
  static String beside(Engine engine, String flights, String marks) {
    engine.execute(KEEP.formatted(IN_WORDS, flights, marks));
    return """
    (SELECT flights.*, marked_flights.marks FROM %s AS flights
      LEFT JOIN marked_flights USING (icao, first_heard, other_aircraft))"""
        .formatted(flights);
  }
}
