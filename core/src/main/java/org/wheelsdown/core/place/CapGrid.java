package org.wheelsdown.core.place;

import java.util.function.IntPredicate;

/**
 * Numbered points sorted into cells of half a degree of latitude by about as many kilometres of
 * longitude, so that those near a place are found without looking at the others. Cells near the
 * poles are wider in degrees, and the last cell of a band lies beside its first.
 */
final class CapGrid {
  private static final int BANDS_PER_DEGREE = 2;
  private static final int BANDS = 180 * BANDS_PER_DEGREE;

  /** The first cell of each band, and after them the number of cells. */
  private final int[] firstCell = new int[BANDS + 1];

  /** Where each cell begins in {@link #points}, and after them the number of points. */
  private final int[] firstPoint;

  private final int[] points;

  /** Sorts points, numbered from 0, whose latitudes and longitudes are given in degrees. */
  CapGrid(double[] latitudes, double[] longitudes) {
    for (int band = 0; band < BANDS; band++) {
      double middle = Math.toRadians((band + 0.5) / BANDS_PER_DEGREE - 90);
      int cells = Math.max(1, (int) (360 * BANDS_PER_DEGREE * Math.cos(middle)));
      firstCell[band + 1] = firstCell[band] + cells;
    }
    firstPoint = new int[firstCell[BANDS] + 1];
    points = new int[latitudes.length];
    sort(latitudes, longitudes);
  }

  /**
   * A counting sort: how many in each cell, where each cell ends, then each point into its place.
   */
  private void sort(double[] latitudes, double[] longitudes) {
    int[] cells = new int[points.length];
    for (int i = 0; i < points.length; i++) {
      int band = band(latitudes[i]);
      cells[i] = firstCell[band] + column(band, longitudes[i]);
      firstPoint[cells[i]]++;
    }
    for (int cell = 1; cell < firstPoint.length; cell++) {
      firstPoint[cell] += firstPoint[cell - 1];
    }
    for (int i = points.length - 1; i >= 0; i--) {
      points[--firstPoint[cells[i]]] = i;
    }
  }

  /**
   * Shows the points in all cells that a circle on the sphere touches, until one is accepted; some
   * of them lie outside the circle.
   *
   * @param radius in degrees of arc
   * @return whether a point was accepted
   */
  boolean any(double latitude, double longitude, double radius, IntPredicate accept) {
    int last = band(latitude + radius);
    double width = halfWidth(latitude, radius);
    for (int band = band(latitude - radius); band <= last; band++) {
      if (anyInBand(band, longitude, width, accept)) {
        return true;
      }
    }
    return false;
  }

  /** How far east and west a circle reaches, in degrees; 180 where it holds a pole. */
  private static double halfWidth(double latitude, double radius) {
    if (Math.abs(latitude) + radius >= 90) {
      return 180;
    }
    double sine = Math.sin(Math.toRadians(radius)) / Math.cos(Math.toRadians(latitude));
    return Math.toDegrees(Math.asin(sine));
  }

  private boolean anyInBand(int band, double longitude, double width, IntPredicate accept) {
    int columns = firstCell[band + 1] - firstCell[band];
    if (width + 360.0 / columns >= 180) {
      return anyInCells(firstCell[band], firstCell[band + 1], accept);
    }
    int from = firstCell[band] + column(band, longitude - width);
    int to = firstCell[band] + column(band, longitude + width);
    if (from <= to) {
      return anyInCells(from, to + 1, accept);
    }
    return anyInCells(from, firstCell[band + 1], accept)
        || anyInCells(firstCell[band], to + 1, accept);
  }

  private boolean anyInCells(int from, int to, IntPredicate accept) {
    for (int i = firstPoint[from]; i < firstPoint[to]; i++) {
      if (accept.test(points[i])) {
        return true;
      }
    }
    return false;
  }

  private static int band(double latitude) {
    int band = (int) Math.floor((latitude + 90) * BANDS_PER_DEGREE);
    return Math.max(0, Math.min(BANDS - 1, band));
  }

  private int column(int band, double longitude) {
    int columns = firstCell[band + 1] - firstCell[band];
    double turns = longitude / 360 + 0.5;
    return Math.min(columns - 1, (int) ((turns - Math.floor(turns)) * columns));
  }
}
