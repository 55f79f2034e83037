package org.wheelsdown.io.export;

/** Where in a row a place stands. */
sealed interface RowPoint {
  /** The airport that a column names. */
  record At(String column) implements RowPoint {}

  /** The airports that a column names one after the other; what is no airport is a hole. */
  record Along(String column) implements RowPoint {}

  /** What two columns tell in degrees. */
  record Heard(String latitude, String longitude) implements RowPoint {}

  /** The columns of a latitude and a longitude that begin alike. */
  static RowPoint heard(String start) {
    return new Heard(start + "latitude", start + "longitude");
  }
}
