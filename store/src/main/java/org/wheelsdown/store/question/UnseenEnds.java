package org.wheelsdown.store.question;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.wheelsdown.core.coverage.GapClass;
import org.wheelsdown.core.coverage.Way;
import org.wheelsdown.core.position.Position;
import org.wheelsdown.store.coverage.CoverageQuestions;
import org.wheelsdown.store.engine.Engine;

/** Says of the ends of flights that are unknown what could have been seen. */
final class UnseenEnds {
  /** Beyond so many they are only counted: to look each one up would take long. */
  private static final int MOST = 500;

  private static final String ENDS =
      """
      WITH asked AS (SELECT * FROM %1$s)
      SELECT icao, epoch_us(last_heard), landing_latitude, landing_longitude, landing_altitude_ft,
        true FROM asked WHERE landing_evidence = 'unknown'
      UNION ALL
      SELECT icao, epoch_us(first_heard), takeoff_latitude, takeoff_longitude, takeoff_altitude_ft,
        false FROM asked WHERE takeoff_evidence = 'unknown'
      LIMIT %2$d
      """;

  private final CoverageQuestions coverage;

  UnseenEnds(CoverageQuestions coverage) {
    this.coverage = coverage;
  }

  /**
   * The sentence; empty if all ends are known.
   *
   * @param flights what follows {@code FROM} for the flights that are asked for
   */
  Optional<String> in(Engine engine, String flights) {
    List<Way> ways = engine.list(ENDS.formatted(flights, MOST + 1), UnseenEnds::way);
    if (ways.isEmpty()) {
      return Optional.empty();
    }
    if (ways.size() > MOST) {
      return Optional.of("More than " + MOST + " ends of flights are unknown.");
    }
    Map<GapClass, Integer> counts = new EnumMap<>(GapClass.class);
    coverage.of(ways).forEach(each -> counts.merge(each.gapClass(), 1, Integer::sum));
    String reasons =
        counts.entrySet().stream()
            .map(each -> each.getValue() + " × " + each.getKey().inWords())
            .collect(Collectors.joining("; "));
    String ends = ways.size() == 1 ? "1 end of a flight is" : ways.size() + " ends of flights are";
    return Optional.of(ends + " unknown: " + reasons + ".");
  }

  private static Way way(ResultSet row) throws SQLException {
    Position position = HeardPlace.position(row, 1, 2, 3);
    return row.getBoolean(6) ? Way.vanished(position) : Way.appeared(position);
  }
}
