package org.wheelsdown.sim.path;

import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicData;

/**
 * The circle that an aircraft would fly if it turned at a point.
 *
 * @param side 1 to the right, -1 to the left
 * @param track the aircraft's track at that point, as seen from the centre
 */
record TurnCircle(double latitude, double longitude, double radius, int side, double track) {
  /** Less than this is no turn: what is left of rounding. Degrees. */
  private static final double NO_TURN = 0.05;

  static TurnCircle at(PathPoint point, double radius, int side) {
    PathPoint centre = point.beside(90 * side, radius);
    return new TurnCircle(centre.latitude(), centre.longitude(), radius, side, centre.track());
  }

  GeodesicData to(double otherLatitude, double otherLongitude) {
    return Geodesic.WGS84.Inverse(latitude, longitude, otherLatitude, otherLongitude);
  }

  /** The turn from the aircraft's point until it has another track. */
  Turn until(double otherTrack) {
    return turn(track, otherTrack);
  }

  /** The turn that begins with another track and ends at the aircraft's point. */
  Turn from(double otherTrack) {
    return turn(otherTrack, track);
  }

  private Turn turn(double first, double last) {
    double sweep = ((side * (last - first)) % 360 + 360) % 360;
    boolean none = sweep < NO_TURN || sweep > 360 - NO_TURN;
    return new Turn(latitude, longitude, radius, side, first - 90 * side, none ? 0 : sweep);
  }
}
