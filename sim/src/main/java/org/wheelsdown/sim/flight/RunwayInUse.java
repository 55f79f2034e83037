package org.wheelsdown.sim.flight;

import java.util.Comparator;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicData;
import org.wheelsdown.core.place.Airport;
import org.wheelsdown.core.place.Runway;
import org.wheelsdown.core.place.RunwayEnd;
import org.wheelsdown.sim.path.PathPoint;

/**
 * A runway used in one direction.
 *
 * @param ident its painted number in that direction
 * @param threshold where it begins, facing along it
 * @param length metres
 * @param stand where aircraft park: beside the middle of the runway, on the side of the airport's
 *     reference point, facing along the runway; the same in both directions of use
 */
record RunwayInUse(
    Airport airport, String ident, PathPoint threshold, double length, PathPoint stand) {
  /** So far beside the centre line is the taxiway, as a share of the runway's length. */
  private static final double TAXIWAY = 0.055;

  /** So far beside the centre line are the stands, as a share of the runway's length. */
  private static final double STAND = 0.14;

  /**
   * The airport's longest runway with known ends, into the wind.
   *
   * @throws IllegalArgumentException if no runway of the airport has known ends
   */
  static RunwayInUse at(Airport airport, Wind wind) {
    Runway runway =
        airport.runways().stream()
            .max(Comparator.comparingDouble(RunwayInUse::metres))
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        airport.ident() + " has no runway of which both ends are known"));
    GeodesicData line = line(runway.low(), runway.high());
    boolean low = wind.along(line.azi1, 0) <= 0;
    PathPoint threshold =
        low
            ? new PathPoint(line.lat1, line.lon1, line.azi1)
            : new PathPoint(line.lat2, line.lon2, line.azi2 + 180);
    String ident = low ? runway.low().ident() : runway.high().ident();
    return new RunwayInUse(airport, ident, threshold, line.s12, stand(airport, threshold, line));
  }

  /** Degrees true along the runway. */
  double heading() {
    return threshold.track();
  }

  /** The point of the centre line so many metres after the threshold, facing along it. */
  PathPoint along(double metres) {
    return threshold.beside(0, metres);
  }

  /** The point of the taxiway beside the point so many metres after the threshold. */
  PathPoint taxiway(double metres) {
    return along(metres).beside(90 * side(airport, threshold), TAXIWAY * length);
  }

  private static PathPoint stand(Airport airport, PathPoint threshold, GeodesicData line) {
    PathPoint middle = threshold.beside(0, line.s12 / 2);
    return middle.beside(90 * side(airport, threshold), STAND * line.s12);
  }

  private static int side(Airport airport, PathPoint threshold) {
    GeodesicData toReference =
        Geodesic.WGS84.Inverse(
            threshold.latitude(), threshold.longitude(), airport.latitude(), airport.longitude());
    return Math.sin(Math.toRadians(toReference.azi1 - threshold.track())) >= 0 ? 1 : -1;
  }

  private static double metres(Runway runway) {
    return line(runway.low(), runway.high()).s12;
  }

  private static GeodesicData line(RunwayEnd from, RunwayEnd to) {
    return Geodesic.WGS84.Inverse(from.latitude(), from.longitude(), to.latitude(), to.longitude());
  }
}
