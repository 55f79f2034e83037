package org.wheelsdown.core.line;

import org.wheelsdown.core.position.Position;

/**
 * A point in space, seen from the middle of a sphere of radius 1: there, neither the antimeridian
 * nor a pole is anything special.
 */
record SpacePoint(double x, double y, double z) {
  /** Radians; nearer points are one. A hundredth of a millimetre on the Earth. */
  private static final double SAME = 1e-12;

  static SpacePoint of(Position position) {
    double phi = Math.toRadians(position.latitude());
    double lambda = Math.toRadians(position.longitude());
    return new SpacePoint(
        Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi));
  }

  /** Radians to another point of the sphere. */
  double angle(SpacePoint other) {
    return Math.atan2(cross(other).length(), dot(other));
  }

  /**
   * Radians to the nearest point of the shortest arc between two points of the sphere. Of points
   * that lie opposite each other any arc is the shortest: only the ends count then.
   */
  double angleToArc(SpacePoint from, SpacePoint to) {
    SpacePoint pole = from.cross(to);
    double length = pole.length();
    boolean isBeside =
        length > SAME && pole.cross(from).dot(this) >= 0 && to.cross(pole).dot(this) >= 0;
    return isBeside
        ? Math.asin(Math.min(1, Math.abs(pole.dot(this)) / length))
        : Math.min(angle(from), angle(to));
  }

  private SpacePoint cross(SpacePoint other) {
    return new SpacePoint(
        y * other.z - z * other.y, z * other.x - x * other.z, x * other.y - y * other.x);
  }

  private double dot(SpacePoint other) {
    return x * other.x + y * other.y + z * other.z;
  }

  private double length() {
    return Math.sqrt(dot(this));
  }
}
