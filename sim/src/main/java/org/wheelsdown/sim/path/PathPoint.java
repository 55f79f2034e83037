package org.wheelsdown.sim.path;

import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicData;

/**
 * A point of a path and the direction in which the path goes on.
 *
 * @param latitude degrees north
 * @param longitude degrees east, -180 to 180
 * @param track degrees clockwise from true north; any turn of it
 */
public record PathPoint(double latitude, double longitude, double track) {
  /** The point so many metres away in a direction that is degrees to the right of the track. */
  public PathPoint beside(double degreesRight, double metres) {
    GeodesicData line = Geodesic.WGS84.Direct(latitude, longitude, track + degreesRight, metres);
    return new PathPoint(line.lat2, line.lon2, line.azi2 - degreesRight);
  }

  /** The same point, facing elsewhere. */
  public PathPoint facing(double otherTrack) {
    return new PathPoint(latitude, longitude, otherTrack);
  }
}
