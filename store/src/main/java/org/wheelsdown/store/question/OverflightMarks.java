package org.wheelsdown.store.question;

import java.util.List;
import java.util.Locale;
import org.wheelsdown.store.engine.Engine;
import org.wheelsdown.store.overflight.OverflightRows;

/**
 * What the marks say of overflights. These were worked out of the days on which the aircraft was
 * heard there, without what these days show to be no travel; the marks know the whole history, and
 * so may find a day's places false that look flyable by themselves.
 */
final class OverflightMarks {
  /** Kilometres around the place of a mark within which its false reports are taken to lie. */
  private static final double AROUND = 500;

  private static final double EARTH_RADIUS_KM = 6371;

  private static final String IS_FALSE =
      """
      EXISTS (FROM %1$s AS m WHERE m.icao = o.icao
        AND m.kind IN ('spoofed', 'phantom', 'stale_repeat', 'outlier')
        AND m.mark_start <= o.entered_time AND m.mark_end >= o.left_time
        AND pow(sin(radians(m.latitude - o.entered_latitude) / 2), 2)
          + cos(radians(m.latitude)) * cos(radians(o.entered_latitude))
            * pow(sin(radians(m.longitude - o.entered_longitude) / 2), 2) <= %2$s)""";

  private static final String BESIDE =
      """
      (SELECT o.*, (
          SELECT string_agg(%1$s, '; ' ORDER BY mark_start, mark_end, kind) FROM %2$s AS m
          WHERE m.icao = o.icao
            AND m.mark_start <= o.left_time AND m.mark_end >= o.entered_time) AS marks
        FROM %3$s AS o WHERE NOT %4$s)""";

  private final String marks;

  /**
   * @param marks what follows {@code FROM} for marks
   */
  OverflightMarks(String marks) {
    this.marks = marks;
  }

  /**
   * Overflights with one more column for the marks on their way, without the false ones.
   *
   * @param overflights what follows {@code FROM} for them
   */
  String beside(String overflights) {
    return BESIDE.formatted(MarkTable.IN_WORDS, marks, overflights, isFalse());
  }

  /** How many of the overflights that were worked out are false. */
  List<String> caveats(Engine engine) {
    String count =
        "SELECT count(*) FROM %s AS o WHERE %s".formatted(OverflightRows.TABLE, isFalse());
    long left = engine.list(count, row -> row.getLong(1)).get(0);
    return left == 0
        ? List.of()
        : List.of(
            String.format(
                Locale.ROOT,
                "%,d more %s left out: they lie within reports that are marked as no travel.",
                left,
                left == 1 ? "stretch was" : "stretches were"));
  }

  private String isFalse() {
    return IS_FALSE.formatted(marks, Math.pow(Math.sin(AROUND / EARTH_RADIUS_KM / 2), 2));
  }
}
