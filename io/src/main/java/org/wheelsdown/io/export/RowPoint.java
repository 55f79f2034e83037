package org.wheelsdown.io.export;

import java.util.List;
import java.util.Optional;
import org.wheelsdown.core.place.GeodesicLine.Point;
import org.wheelsdown.core.question.Column;
import org.wheelsdown.core.question.Row;
import org.wheelsdown.core.question.Value;

/** Where in a row a place stands. */
sealed interface RowPoint {
  /** The airport that a column names. */
  record At(String column) implements RowPoint {}

  /** What two columns tell in degrees. */
  record Heard(String latitude, String longitude) implements RowPoint {
    Optional<Point> in(Row row, List<Column> columns) {
      return value(row, columns, latitude) instanceof Value.Measure north
              && value(row, columns, longitude) instanceof Value.Measure east
          ? Optional.of(new Point(north.number(), east.number()))
          : Optional.empty();
    }

    private static Value value(Row row, List<Column> columns, String name) {
      return row.values().get(columns.stream().map(Column::name).toList().indexOf(name));
    }
  }

  /** The columns of a latitude and a longitude that begin alike. */
  static RowPoint heard(String start) {
    return new Heard(start + "latitude", start + "longitude");
  }
}
