package org.wheelsdown.store.question;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.wheelsdown.core.place.Area;
import org.wheelsdown.core.place.GeodesicLine.Point;
import org.wheelsdown.store.engine.BoxCondition;
import org.wheelsdown.store.engine.Engine;

/**
 * Which of the points that events name lie in some areas, in all of them: first a quick look by
 * boxes around each, then the outlines themselves.
 */
final class PointsInside {
  private static final String TABLE = "points_inside";

  private static final String NOT_FAR = "SELECT DISTINCT %s, %s FROM %s WHERE %s";

  private final Engine engine;
  private final List<Area> areas;

  /**
   * @param areas at least one
   */
  PointsInside(Engine engine, List<Area> areas) {
    this.engine = engine;
    this.areas = areas;
  }

  /** Makes the empty table, for when nothing is asked about areas. */
  static void createNone(Engine engine) {
    engine.execute("CREATE TEMP TABLE %s (latitude DOUBLE, longitude DOUBLE)".formatted(TABLE));
  }

  /** That a point is one of those that were found, as SQL. */
  static String isOneOf(String latitude, String longitude) {
    return "(%s, %s) IN (SELECT (latitude, longitude) FROM %s)"
        .formatted(latitude, longitude, TABLE);
  }

  /**
   * Finds them.
   *
   * @param events what follows {@code FROM} for the events
   * @param latitude its column in them
   * @param longitude its column in them
   */
  void find(String events, String latitude, String longitude) {
    String isNotFar =
        areas.stream()
            .map(area -> BoxCondition.of(area, latitude, longitude))
            .collect(Collectors.joining(" AND "));
    String notFar = NOT_FAR.formatted(latitude, longitude, events, isNotFar);
    List<Point> inside =
        engine.list(notFar, PointsInside::point).stream().filter(this::isInAll).toList();
    engine.fill(
        TABLE,
        row -> {
          for (Point point : inside) {
            row.beginRow().append(point.latitude()).append(point.longitude()).endRow();
          }
        });
  }

  private boolean isInAll(Point point) {
    return areas.stream().allMatch(area -> area.contains(point.latitude(), point.longitude()));
  }

  private static Point point(ResultSet row) throws SQLException {
    return new Point(row.getDouble(1), row.getDouble(2));
  }
}
