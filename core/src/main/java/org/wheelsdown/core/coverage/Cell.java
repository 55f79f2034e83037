package org.wheelsdown.core.coverage;

import java.util.ArrayList;
import java.util.List;
import org.wheelsdown.core.place.GreatCircle;

/**
 * A piece of the globe of about 28 by 28 km: a quarter of a degree of latitude, and of longitude as
 * much as is as wide there. Rows have fewer cells towards the poles, three at the last. Every point
 * lies in exactly one.
 *
 * @param code row times {@link #COLUMNS_AT_EQUATOR} plus column, both from 0, from the south and
 *     from the antimeridian eastwards; written to files, and must not change
 */
public record Cell(int code) {
  /** Rows in a degree of latitude. */
  public static final int ROWS_A_DEGREE = 4;

  /** Rows from pole to pole. */
  public static final int ROWS = 180 * ROWS_A_DEGREE;

  /** Cells in the widest row. */
  public static final int COLUMNS_AT_EQUATOR = 360 * ROWS_A_DEGREE;

  private static final double KILOMETRES_A_DEGREE = Math.toRadians(6371.0088);

  /** Kilometres added to a distance, so that rounding leaves no cell out. */
  private static final double ROUNDING = 1e-6;

  public Cell {
    if (code < 0
        || code / COLUMNS_AT_EQUATOR >= ROWS
        || code % COLUMNS_AT_EQUATOR >= columnsOf(code / COLUMNS_AT_EQUATOR)) {
      throw new IllegalArgumentException("no cell: " + code);
    }
  }

  /**
   * The cell in which a point lies.
   *
   * @param latitude degrees north, -90 to 90
   * @param longitude degrees east, -180 to 180
   */
  public static Cell of(double latitude, double longitude) {
    int row = rowOf(latitude);
    return at(row, (int) Math.floor(columnAt(longitude, columnsOf(row))));
  }

  /** How many cells a row has. */
  public static int columnsOf(int row) {
    double middle = Math.toRadians((row + 0.5) / ROWS_A_DEGREE - 90);
    return Math.max(1, (int) Math.round(COLUMNS_AT_EQUATOR * Math.cos(middle)));
  }

  /** All cells of which any point is so near to a place, in the order of their codes. */
  public static List<Cell> within(double latitude, double longitude, double kilometres) {
    double degrees = (kilometres + ROUNDING) / KILOMETRES_A_DEGREE;
    List<Cell> cells = new ArrayList<>();
    for (int row = rowOf(latitude - degrees); row <= rowOf(latitude + degrees); row++) {
      for (Cell cell : around(row, longitude, longitudes(latitude, degrees))) {
        if (cell.kilometresTo(latitude, longitude) <= kilometres + ROUNDING) {
          cells.add(cell);
        }
      }
    }
    return cells.stream().distinct().sorted((one, other) -> one.code - other.code).toList();
  }

  /** Degrees north of its southern edge. */
  public double south() {
    return (double) row() / ROWS_A_DEGREE - 90;
  }

  /** Degrees north of its northern edge. */
  public double north() {
    return (row() + 1.0) / ROWS_A_DEGREE - 90;
  }

  /** Degrees east of its western edge, -180 to less than 180. */
  public double west() {
    return 360.0 * column() / columnsOf(row()) - 180;
  }

  /** Degrees east of its eastern edge, up to 180. */
  public double east() {
    return 360.0 * (column() + 1) / columnsOf(row()) - 180;
  }

  /** Kilometres from a point to the nearest one of the cell, on the sphere; 0 inside. */
  public double kilometresTo(double latitude, double longitude) {
    double middle = (west() + east()) / 2;
    double fromMiddle = Math.abs(Math.IEEEremainder(longitude - middle, 360));
    double beside = fromMiddle - (east() - west()) / 2;
    if (beside <= 0) {
      double beyond = Math.max(0, Math.max(south() - latitude, latitude - north()));
      return beyond * KILOMETRES_A_DEGREE;
    }
    double foot = footOnMeridian(latitude, beside);
    double nearest = Math.max(south(), Math.min(north(), foot));
    return GreatCircle.kilometres(latitude, 0, nearest, beside);
  }

  /** The latitude at which a meridian so many degrees away is nearest; a pole if it is behind. */
  private static double footOnMeridian(double latitude, double degreesAway) {
    double away = Math.toRadians(degreesAway);
    if (Math.cos(away) <= 0) {
      return Math.copySign(90, latitude);
    }
    return Math.toDegrees(Math.atan(Math.tan(Math.toRadians(latitude)) / Math.cos(away)));
  }

  private int row() {
    return code / COLUMNS_AT_EQUATOR;
  }

  private int column() {
    return code % COLUMNS_AT_EQUATOR;
  }

  private static Cell at(int row, int column) {
    return new Cell(row * COLUMNS_AT_EQUATOR + Math.floorMod(column, columnsOf(row)));
  }

  private static int rowOf(double latitude) {
    return Math.max(0, Math.min(ROWS - 1, (int) Math.floor((latitude + 90) * ROWS_A_DEGREE)));
  }

  /** How many cells east of the antimeridian. */
  private static double columnAt(double longitude, int columns) {
    return (longitude + 180) / 360 * columns;
  }

  /** How many degrees of longitude a circle of so many degrees reaches to either side. */
  private static double longitudes(double latitude, double degrees) {
    if (Math.abs(latitude) + degrees >= 90) {
      return 180;
    }
    double sine = Math.sin(Math.toRadians(degrees)) / Math.cos(Math.toRadians(latitude));
    return Math.toDegrees(Math.asin(Math.min(1, sine)));
  }

  private static List<Cell> around(int row, double longitude, double reach) {
    int columns = columnsOf(row);
    int first = (int) Math.floor(columnAt(longitude - reach, columns));
    int last = (int) Math.floor(columnAt(longitude + reach, columns));
    List<Cell> cells = new ArrayList<>();
    for (int column = first; column <= Math.min(last, first + columns - 1); column++) {
      cells.add(at(row, column));
    }
    return cells;
  }
}
