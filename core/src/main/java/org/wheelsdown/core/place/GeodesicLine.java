package org.wheelsdown.core.place;

import java.util.ArrayList;
import java.util.List;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicData;
import net.sf.geographiclib.GeodesicMask;

/** The shortest line between two points on the WGS 84 ellipsoid. */
public final class GeodesicLine {
  /**
   * A point of the line.
   *
   * @param latitude degrees north
   * @param longitude degrees east, -180 to 180
   */
  public record Point(double latitude, double longitude) {}

  private static final int WITH_UNBROKEN_LONGITUDE =
      GeodesicMask.STANDARD | GeodesicMask.DISTANCE_IN | GeodesicMask.LONG_UNROLL;

  private final net.sf.geographiclib.GeodesicLine line;
  private final double metres;

  public GeodesicLine(Point start, Point end) {
    line =
        Geodesic.WGS84.InverseLine(
            start.latitude(),
            start.longitude(),
            end.latitude(),
            end.longitude(),
            WITH_UNBROKEN_LONGITUDE);
    metres = line.Distance();
  }

  /** Its length. */
  public double kilometres() {
    return metres / 1000;
  }

  /** The point so many kilometres from the start. */
  public Point at(double kilometres) {
    return point(kilometres * 1000);
  }

  /**
   * The line as a map wants it: points no farther apart than a step, cut where it crosses the
   * antimeridian (RFC 7946, section 3.1.9). No parts where both ends are the same point.
   *
   * @param step kilometres
   */
  public List<List<Point>> parts(double step) {
    int segments = (int) Math.ceil(kilometres() / step);
    List<List<Point>> parts = new ArrayList<>();
    List<Point> part = new ArrayList<>();
    for (int i = 0; i <= segments; i++) {
      double along = segments == 0 ? 0 : metres * i / segments;
      if (i > 0 && world(along) != world(metres * (i - 1) / segments)) {
        part = cut(part, metres * (i - 1) / segments, along, parts);
      }
      add(part, point(along));
    }
    close(part, parts);
    return parts;
  }

  private List<Point> cut(List<Point> part, double from, double to, List<List<Point>> parts) {
    double latitude = position(crossing(from, to)).lat2;
    double side = world(to) > world(from) ? 180 : -180;
    add(part, new Point(latitude, side));
    close(part, parts);
    return new ArrayList<>(List.of(new Point(latitude, -side)));
  }

  /** Which turn around the globe the line is in: the longitude counted on past 180 degrees. */
  private int world(double along) {
    return (int) Math.floor((position(along).lon2 + 180) / 360);
  }

  private Point point(double along) {
    GeodesicData position = position(along);
    return new Point(position.lat2, position.lon2 - 360.0 * world(along));
  }

  private static void add(List<Point> part, Point point) {
    if (part.isEmpty() || !part.get(part.size() - 1).equals(point)) {
      part.add(point);
    }
  }

  /** Metres along the line at which the world changes, to a millimetre. */
  private double crossing(double from, double to) {
    double before = from;
    double after = to;
    while (after - before > 0.001) {
      double middle = (before + after) / 2;
      if (world(middle) == world(from)) {
        before = middle;
      } else {
        after = middle;
      }
    }
    return (before + after) / 2;
  }

  private GeodesicData position(double along) {
    return line.Position(along, WITH_UNBROKEN_LONGITUDE);
  }

  private static void close(List<Point> part, List<List<Point>> parts) {
    if (part.size() > 1) {
      parts.add(List.copyOf(part));
    }
  }
}
