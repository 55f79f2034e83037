package org.wheelsdown.store.question;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.wheelsdown.store.engine.Engine;

/**
 * Cuts an answer by time into portions that are sorted one after the other. The more is sorted at
 * once, the more memory it needs, even where it is sorted on disk; a year of all flights needs more
 * than there is.
 */
final class Portions {
  /** What can be sorted in the memory of an engine, though each row comes with its citations. */
  private static final long MOST_ROWS = 100_000;

  private static final long HOUR = 3_600_000_000L;

  private static final String ROWS =
      "SELECT epoch_us(%s) // %d AS hour, count(*) FROM %s GROUP BY hour ORDER BY hour";

  private final Engine engine;

  Portions(Engine engine) {
    this.engine = engine;
  }

  private record Rows(long hour, long number) {
    static Rows read(ResultSet row) throws SQLException {
      return new Rows(row.getLong(1), row.getLong(2));
    }
  }

  /**
   * The portions, in order; at least one. Only an hour that has more rows is a larger one.
   *
   * @param order the column by which the rows are ordered, a time
   */
  List<AnswerSql> of(AnswerSql whole, String order) {
    List<Rows> hours = engine.list(ROWS.formatted(order, HOUR, whole.asked()), Rows::read);
    if (hours.stream().mapToLong(Rows::number).sum() <= MOST_ROWS) {
      return List.of(whole);
    }
    List<AnswerSql> portions = new ArrayList<>();
    long first = hours.get(0).hour();
    long held = 0;
    for (Rows rows : hours) {
      if (held > 0 && held + rows.number() > MOST_ROWS) {
        portions.add(whole.during(first * HOUR, rows.hour() * HOUR));
        first = rows.hour();
        held = 0;
      }
      held += rows.number();
    }
    portions.add(whole.during(first * HOUR, (hours.get(hours.size() - 1).hour() + 1) * HOUR));
    return portions;
  }
}
