package org.wheelsdown.core.place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/**
 * What somebody has drawn on a map, to be made an area. Points are longitude, latitude, longitude,
 * and so on, in degrees. A line between two points is straight in longitude and latitude (RFC 7946,
 * section 3.1.1), so one along a parallel stays on it. Of a step of more than 180 degrees the short
 * way across the antimeridian is meant, unless it goes from -180 to 180 itself, right round the
 * world.
 */
public final class Drawing {
  private final List<LocatedTerritory> grounds = new ArrayList<>();
  private final List<OpenLine> lines = new ArrayList<>();

  /**
   * Adds a polygon. An outline that goes round a pole holds the one on whose side it lies.
   *
   * @param rings the outline and then the holes in it, at least three points each; the last point
   *     of each is not the first again
   */
  public void polygon(List<double[]> rings) {
    double[] outline = DrawnRing.closed(rings.get(0));
    double turn = Turns.normal(box(outline).getMinX()) - box(outline).getMinX();
    List<double[]> moved = new ArrayList<>(List.of(DrawnRing.moved(outline, turn)));
    Envelope box = box(moved.get(0));
    for (double[] hole : rings.subList(1, rings.size())) {
      moved.add(DrawnRing.movedInto(box, DrawnRing.closed(hole)));
    }
    grounds.add(
        new LocatedTerritory(
            new Territory(
                "", box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY(), () -> moved)));
  }

  /** Adds a line, or a point. */
  public void line(double[] points) {
    lines.add(OpenLine.of(coordinates(DrawnRing.unbroken(points))));
  }

  /** Whether nothing was added. */
  public boolean isEmpty() {
    return grounds.isEmpty() && lines.isEmpty();
  }

  /** All that was added, as one place. */
  public Place.Drawn named(String name) {
    return new Place.Drawn(new OutlinedArea(name, grounds, lines), !grounds.isEmpty());
  }

  static Envelope box(double[] points) {
    Envelope box = new Envelope();
    coordinates(points).forEach(box::expandToInclude);
    return box;
  }

  private static List<Coordinate> coordinates(double[] points) {
    Coordinate[] coordinates = new Coordinate[points.length / 2];
    Arrays.setAll(coordinates, i -> new Coordinate(points[2 * i], points[2 * i + 1]));
    return List.of(coordinates);
  }
}
