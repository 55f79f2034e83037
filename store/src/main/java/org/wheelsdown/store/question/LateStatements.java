package org.wheelsdown.store.question;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.wheelsdown.store.engine.Engine;

/**
 * Says of which aircraft an answer tells whose they were only by statements without dates that were
 * made long after the day: they may have been somebody else's then.
 */
final class LateStatements {
  /** Documents named one by one. */
  private static final int NAMED = 3;

  private static final String LATE =
      """
      WITH late AS (
        FROM %s WHERE undated_said > first_day + INTERVAL 1 YEAR)
      SELECT undated_by, (SELECT count(DISTINCT said_icao) FROM late)
      FROM late GROUP BY undated_by ORDER BY count(*) DESC, undated_by LIMIT %d
      """;

  private final Engine engine;

  LateStatements(Engine engine) {
    this.engine = engine;
  }

  private record Late(String document, long aircraft) {}

  /**
   * One sentence; none where nothing is late.
   *
   * @param periods the table of periods of identity that an answer rests on
   */
  Optional<String> of(String periods) {
    List<Late> late =
        engine.list(
            LATE.formatted(periods, NAMED), row -> new Late(row.getString(1), row.getLong(2)));
    if (late.isEmpty()) {
      return Optional.empty();
    }
    String documents = late.stream().map(Late::document).collect(Collectors.joining(", "));
    return Optional.of(
        "Whose %,d of these aircraft were is said without dates, and only more than a year after the"
                .formatted(late.get(0).aircraft())
            + " day (%s): they may have been somebody else's then.".formatted(documents));
  }
}
