package org.wheelsdown.store.overflight;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.wheelsdown.core.overflight.Airspace;
import org.wheelsdown.core.position.Address;
import org.wheelsdown.store.engine.BoxCondition;
import org.wheelsdown.store.engine.Engine;

/** Which aircraft may have been over an area on which days: a quick look through the positions. */
final class Candidates {
  /** Days of one aircraft that are held in memory at once. */
  private static final int LONGEST = 7;

  private static final String HEARD =
      """
      CREATE OR REPLACE TEMP TABLE overflight_days AS
      SELECT DISTINCT icao, time::DATE AS day FROM %s
      WHERE (%s) AND (%s) AND NOT (coalesce(on_ground, false) AND ground_speed_knots < 180)%s
      """;

  /** Runs of days, cut where they are too long. */
  private static final String PIECES =
      """
      WITH numbered AS (
        SELECT icao, day, day - row_number() OVER (PARTITION BY icao ORDER BY day)::INTEGER AS run
        FROM overflight_days),
      cut AS (
        SELECT *, (day - min(day) OVER (PARTITION BY icao, run)) // %1$d AS part FROM numbered),
      pieces AS (
        SELECT icao, run, part, min(day) AS first, max(day) AS last, part > 0 AS begun,
          part < max(part) OVER (PARTITION BY icao, run) AS goes_on
        FROM cut GROUP BY icao, run, part)
      SELECT pieces.icao, first, last, begun, goes_on, coalesce(sum(positions), 0) AS positions
      FROM pieces LEFT JOIN %2$s AS documents
        ON documents.icao = pieces.icao AND documents.day BETWEEN first AND last
      GROUP BY ALL ORDER BY first, last, pieces.icao
      """;

  private final Engine engine;

  Candidates(Engine engine) {
    this.engine = engine;
  }

  /**
   * Finds them. What lies near the area is found as well.
   *
   * @param positions what follows {@code FROM} for the positions of the time that is asked about
   * @param aircraft a condition on the column {@code icao}
   * @param documents what follows {@code FROM} for the documents
   */
  List<Piece> find(Airspace airspace, String positions, String aircraft, String documents) {
    engine.execute(
        HEARD.formatted(
            positions,
            aircraft,
            BoxCondition.of(airspace.area(), "latitude", "longitude"),
            heights(airspace)));
    return engine.list(PIECES.formatted(LONGEST, documents), Candidates::piece);
  }

  private static String heights(Airspace airspace) {
    String feet = "coalesce(barometric_altitude_ft, geometric_altitude_ft)";
    String low = airspace.lowest() > Double.NEGATIVE_INFINITY ? " AND %s >= %s" : "";
    String high = airspace.highest() < Double.POSITIVE_INFINITY ? " AND %s <= %s" : "";
    return low.formatted(feet, airspace.lowest()) + high.formatted(feet, airspace.highest());
  }

  private static Piece piece(ResultSet row) throws SQLException {
    return new Piece(
        Address.parse(row.getString(1)),
        row.getObject(2, LocalDate.class),
        row.getObject(3, LocalDate.class),
        row.getBoolean(4),
        row.getBoolean(5),
        row.getLong(6));
  }
}
