package org.wheelsdown.io.export;

import java.util.ArrayList;
import java.util.List;
import org.wheelsdown.core.place.GeodesicLine;
import org.wheelsdown.core.place.GeodesicLine.Point;

/**
 * What a row is on a map.
 *
 * @param points the places that are known, without lines between them
 * @param lines geodesics between places, each cut where it crosses the antimeridian
 */
record RowShape(List<Point> points, List<List<Point>> lines) {
  /** Kilometres between the points of a line: below 60 degrees, chords then err by under 400 m. */
  private static final double STEP = 100;

  /** The shape of ways; a way of a single place is a point. */
  static RowShape of(List<List<Point>> ways) {
    List<Point> points = new ArrayList<>();
    List<List<Point>> lines = new ArrayList<>();
    for (List<Point> way : ways) {
      if (way.size() == 1) {
        points.add(way.get(0));
      }
      for (int i = 1; i < way.size(); i++) {
        lines.addAll(new GeodesicLine(way.get(i - 1), way.get(i)).parts(STEP));
      }
    }
    return new RowShape(lines.isEmpty() ? points : List.of(), lines);
  }
}
