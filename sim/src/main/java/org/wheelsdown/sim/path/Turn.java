package org.wheelsdown.sim.path;

import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicData;

/**
 * A stretch of a circle.
 *
 * @param radius metres
 * @param side 1 to the right, -1 to the left
 * @param bearing degrees from the centre to the start
 * @param sweep degrees turned, 0 to 360
 */
record Turn(
    double centreLatitude,
    double centreLongitude,
    double radius,
    int side,
    double bearing,
    double sweep)
    implements Segment {

  @Override
  public double length() {
    return Math.toRadians(sweep) * radius;
  }

  @Override
  public PathPoint at(double metres) {
    double turned = side * Math.toDegrees(metres / radius);
    GeodesicData out =
        Geodesic.WGS84.Direct(centreLatitude, centreLongitude, bearing + turned, radius);
    return new PathPoint(out.lat2, out.lon2, out.azi2 + 90 * side);
  }

  @Override
  public double curvature() {
    return side / radius;
  }

  PathPoint start() {
    return at(0);
  }

  PathPoint end() {
    return at(length());
  }
}
