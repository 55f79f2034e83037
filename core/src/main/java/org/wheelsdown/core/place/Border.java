package org.wheelsdown.core.place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicMask;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Polygon;

/**
 * The outline of a territory as short straight lines in space, where neither the antimeridian nor a
 * pole needs care. They come in runs, and a run that lies too far away is passed over whole.
 */
final class Border {
  /** Degrees; what is straight on the map and longer than this is bent on the ground. */
  private static final double LONGEST_LINE = 0.25;

  private static final int LINES_IN_RUN = 64;

  /** Kilometres; WGS 84. */
  private static final double EQUATORIAL_RADIUS = 6378.137;

  private static final double FLATTENING = 1 / 298.257223563;
  private static final double SQUARE_OF_ECCENTRICITY = FLATTENING * (2 - FLATTENING);

  /** Kilometres; nowhere is WGS 84 bent more than a sphere of this radius. */
  private static final double SHORTEST_RADIUS_OF_CURVATURE = 6335.439;

  private final List<BorderRun> runs;

  private Border(List<BorderRun> runs) {
    this.runs = runs;
  }

  static Border around(Polygon outline) {
    List<BorderRun> runs = new ArrayList<>();
    addRuns(outline.getExteriorRing().getCoordinates(), runs);
    for (int i = 0; i < outline.getNumInteriorRing(); i++) {
      addRuns(outline.getInteriorRingN(i).getCoordinates(), runs);
    }
    return new Border(runs);
  }

  /** A line from point to point, or a single point. */
  static Border along(List<Coordinate> line) {
    List<BorderRun> runs = new ArrayList<>();
    addRuns(line.toArray(Coordinate[]::new), runs);
    return new Border(runs);
  }

  private static void addRuns(Coordinate[] line, List<BorderRun> runs) {
    List<double[]> points = points(line);
    if (points.size() == 1) {
      runs.add(new BorderRun(points.get(0)));
    }
    for (int from = 0; from < points.size() - 1; from += LINES_IN_RUN) {
      int to = Math.min(points.size(), from + LINES_IN_RUN + 1);
      runs.add(
          new BorderRun(
              points.subList(from, to).stream().flatMapToDouble(Arrays::stream).toArray()));
    }
  }

  /** The points of a line in space, with others between those that are far apart. */
  private static List<double[]> points(Coordinate[] line) {
    List<double[]> points = new ArrayList<>();
    points.add(point(line[0].y, line[0].x));
    for (int i = 1; i < line.length; i++) {
      double x = line[i].x - line[i - 1].x;
      double y = line[i].y - line[i - 1].y;
      int lines = (int) Math.ceil(Math.max(Math.abs(x), Math.abs(y)) / LONGEST_LINE);
      for (int rest = lines - 1; rest >= 0; rest--) {
        double left = (double) rest / lines;
        points.add(point(line[i].y - left * y, line[i].x - left * x));
      }
    }
    return points;
  }

  /** A place on the ellipsoid, in kilometres from the Earth's centre. */
  private static double[] point(double latitude, double longitude) {
    double phi = Math.toRadians(latitude);
    double lambda = Math.toRadians(longitude);
    double sine = Math.sin(phi);
    double normal = EQUATORIAL_RADIUS / Math.sqrt(1 - SQUARE_OF_ECCENTRICITY * sine * sine);
    return new double[] {
      normal * Math.cos(phi) * Math.cos(lambda),
      normal * Math.cos(phi) * Math.sin(lambda),
      normal * (1 - SQUARE_OF_ECCENTRICITY) * sine
    };
  }

  /**
   * Kilometres over the ellipsoid to the nearest point of the outline, from either side; infinite
   * if that is surely more than a limit in kilometres.
   */
  double kilometres(double latitude, double longitude, double limit) {
    double[] point = point(latitude, longitude);
    double least = Math.nextUp(limit);
    Optional<BorderRun> nearest = Optional.empty();
    for (BorderRun run : runs) {
      double distance = run.atLeast(point) < least ? run.distance(point) : least;
      if (distance < least) {
        least = distance;
        nearest = Optional.of(run);
      }
    }
    return nearest
        .map(run -> geodesic(latitude, longitude, run.nearest(point)))
        .orElse(Double.POSITIVE_INFINITY);
  }

  /**
   * Whether its nearest point lies within so many kilometres over the ellipsoid. Nearly always that
   * can be told by the straight line to a whole run.
   */
  boolean isWithin(double kilometres, double latitude, double longitude) {
    double[] point = point(latitude, longitude);
    double surely = shortestChord(kilometres);
    boolean isPossible = false;
    for (BorderRun run : runs) {
      if (run.atMost(point) <= surely) {
        return true;
      }
      isPossible |= run.atLeast(point) <= kilometres;
    }
    return isPossible && kilometres(latitude, longitude, kilometres) <= kilometres;
  }

  /**
   * A straight line of this length in kilometres has a way over the ground of no more than that.
   */
  private static double shortestChord(double kilometres) {
    double half = Math.min(kilometres / (2 * SHORTEST_RADIUS_OF_CURVATURE), Math.PI / 2);
    return 2 * SHORTEST_RADIUS_OF_CURVATURE * Math.sin(half);
  }

  /** Kilometres from a place to the one on the ellipsoid above or below a point in space. */
  private static double geodesic(double latitude, double longitude, double[] to) {
    double equatorial = Math.hypot(to[0], to[1]) * (1 - SQUARE_OF_ECCENTRICITY);
    double toLatitude = Math.toDegrees(Math.atan2(to[2], equatorial));
    double toLongitude = Math.toDegrees(Math.atan2(to[1], to[0]));
    return Geodesic.WGS84.Inverse(
                latitude, longitude, toLatitude, toLongitude, GeodesicMask.DISTANCE)
            .s12
        / 1000;
  }
}
