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

  /** A fact is late if each statement that it rests on is. */
  private static final String LATE =
      """
      WITH told AS (
        SELECT said_icao, from_day, first_day, unnest(statements, max_depth := 2)
        FROM %1$s JOIN %2$s AS said USING (said_icao, from_day)),
      facts AS (
        SELECT said_icao, arg_max(file, said) AS file, max(said) AS said FROM told
        WHERE used AND property IN ('operator', 'owner', 'category')
        GROUP BY said_icao, from_day, first_day, property
        HAVING bool_and(sha256 <> '' AND held_from IS NULL AND held_until IS NULL
          AND said > first_day + INTERVAL 1 YEAR))
      SELECT file || ' of ' || said AS document, (SELECT count(DISTINCT said_icao) FROM facts)
      FROM facts GROUP BY document ORDER BY count(*) DESC, document LIMIT %3$d
      """;

  private final Engine engine;

  LateStatements(Engine engine) {
    this.engine = engine;
  }

  private record Late(String document, long aircraft) {}

  /**
   * One sentence; none where nothing is late.
   *
   * @param asked the question as SQL
   * @param identity what follows {@code FROM} for the identity of aircraft
   */
  Optional<String> of(AnswerSql asked, String identity) {
    List<Late> late =
        engine.list(
            LATE.formatted(asked.firstDays(), identity, NAMED),
            row -> new Late(row.getString(1), row.getLong(2)));
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
