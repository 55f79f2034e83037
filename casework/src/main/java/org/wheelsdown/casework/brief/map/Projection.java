package org.wheelsdown.casework.brief.map;

import java.util.List;
import org.wheelsdown.core.place.GeodesicLine.Point;

/**
 * Lambert's azimuthal equal-area projection of a sphere of radius 1. It knows neither antimeridian
 * nor poles; only the point opposite its middle has no place.
 */
final class Projection {
  private final Point middle;
  private final double sine;
  private final double cosine;

  Projection(Point middle) {
    this.middle = middle;
    sine = Math.sin(Math.toRadians(middle.latitude()));
    cosine = Math.cos(Math.toRadians(middle.latitude()));
  }

  /** The one in whose middle some points lie, at least one. */
  static Projection around(List<Point> points) {
    double x = 0;
    double y = 0;
    double z = 0;
    for (Point point : points) {
      double phi = Math.toRadians(point.latitude());
      double lambda = Math.toRadians(point.longitude());
      x += Math.cos(phi) * Math.cos(lambda);
      y += Math.cos(phi) * Math.sin(lambda);
      z += Math.sin(phi);
    }
    boolean isEverywhere = Math.hypot(Math.hypot(x, y), z) < 1e-6 * points.size();
    return new Projection(
        isEverywhere
            ? points.get(0)
            : new Point(
                Math.toDegrees(Math.atan2(z, Math.hypot(x, y))), Math.toDegrees(Math.atan2(y, x))));
  }

  Point middle() {
    return middle;
  }

  /** Where a point is shown; at most 2 from the middle. */
  Spot spot(Point point) {
    return spot(point, Math.PI);
  }

  /**
   * The same, but what is too far from the middle comes nearer in the direction in which it lies.
   *
   * @param farthest radians
   */
  Spot spot(Point point, double farthest) {
    double phi = Math.toRadians(point.latitude());
    double lambda = Math.toRadians(point.longitude() - middle.longitude());
    double east = Math.cos(phi) * Math.sin(lambda);
    double north = cosine * Math.sin(phi) - sine * Math.cos(phi) * Math.cos(lambda);
    double towards = sine * Math.sin(phi) + cosine * Math.cos(phi) * Math.cos(lambda);
    double across = Math.hypot(east, north);
    double angle = Math.min(farthest, Math.atan2(across, towards));
    double radius = radius(angle);
    return across == 0
        ? new Spot(angle < 1 ? 0 : radius, 0)
        : new Spot(radius * east / across, radius * north / across);
  }

  /** How far from the middle something is shown that is so many radians away. */
  static double radius(double angle) {
    return 2 * Math.sin(angle / 2);
  }

  /** How many radians away something is that is shown so far from the middle. */
  static double angle(double radius) {
    return 2 * Math.asin(Math.min(1, radius / 2));
  }
}
