package org.wheelsdown.core.place;

/**
 * A few joined straight lines in space, and the ball that holds them. Coordinates are kilometres
 * from the Earth's centre.
 */
final class BorderRun {
  private final double[] points;
  private final double[] centre;
  private final double radius;

  /**
   * Lines from each point to the next, three coordinates a point; one point is a line to itself.
   */
  BorderRun(double[] points) {
    this.points = points;
    centre = new double[3];
    for (int i = 0; i < points.length; i++) {
      centre[i % 3] += points[i] * 3 / points.length;
    }
    double square = 0;
    for (int at = 0; at < points.length; at += 3) {
      square = Math.max(square, square(centre, points[at], points[at + 1], points[at + 2]));
    }
    radius = Math.sqrt(square);
  }

  /** A straight distance that no point of the lines falls below. */
  double atLeast(double[] point) {
    return Math.sqrt(square(centre, point[0], point[1], point[2])) - radius;
  }

  /** A straight distance that the nearest point of the lines does not exceed. */
  double atMost(double[] point) {
    return Math.sqrt(square(centre, point[0], point[1], point[2])) + radius;
  }

  /** The straight distance to the nearest point of the lines. */
  double distance(double[] point) {
    double[] nearest = nearest(point);
    return Math.sqrt(square(point, nearest[0], nearest[1], nearest[2]));
  }

  double[] nearest(double[] point) {
    double[] nearest = {points[0], points[1], points[2]};
    double least = square(point, points[0], points[1], points[2]);
    for (int at = 3; at < points.length; at += 3) {
      double t = along(at - 3, point);
      double x = points[at - 3] + t * (points[at] - points[at - 3]);
      double y = points[at - 2] + t * (points[at + 1] - points[at - 2]);
      double z = points[at - 1] + t * (points[at + 2] - points[at - 1]);
      double square = square(point, x, y, z);
      if (square < least) {
        least = square;
        nearest[0] = x;
        nearest[1] = y;
        nearest[2] = z;
      }
    }
    return nearest;
  }

  /** How far along a line, from 0 to 1, the point lies that is nearest to another. */
  private double along(int at, double[] point) {
    double product = 0;
    double square = 0;
    for (int axis = 0; axis < 3; axis++) {
      double step = points[at + 3 + axis] - points[at + axis];
      product += step * (point[axis] - points[at + axis]);
      square += step * step;
    }
    return square == 0 ? 0 : Math.max(0, Math.min(1, product / square));
  }

  private static double square(double[] point, double x, double y, double z) {
    double dx = point[0] - x;
    double dy = point[1] - y;
    double dz = point[2] - z;
    return dx * dx + dy * dy + dz * dz;
  }
}
