package org.wheelsdown.sim.path;

import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicData;
import net.sf.geographiclib.GeodesicLine;
import net.sf.geographiclib.GeodesicMask;

/** A stretch of a geodesic. */
record Straight(GeodesicLine line, double length) implements Segment {
  private static final int WANTED =
      GeodesicMask.LATITUDE | GeodesicMask.LONGITUDE | GeodesicMask.AZIMUTH;

  static Straight between(PathPoint from, double latitude, double longitude) {
    GeodesicLine line =
        Geodesic.WGS84.InverseLine(from.latitude(), from.longitude(), latitude, longitude);
    return new Straight(line, line.Distance());
  }

  static Straight ahead(PathPoint from, double metres) {
    return new Straight(
        Geodesic.WGS84.Line(from.latitude(), from.longitude(), from.track()), metres);
  }

  @Override
  public PathPoint at(double metres) {
    GeodesicData point = line.Position(metres, WANTED);
    return new PathPoint(point.lat2, point.lon2, point.azi2);
  }

  @Override
  public double curvature() {
    return 0;
  }
}
