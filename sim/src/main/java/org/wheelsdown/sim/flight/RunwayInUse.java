package org.wheelsdown.sim.flight;

import java.util.Comparator;
import java.util.stream.Stream;
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

  private static final double AIMING_POINT = 300;

  /** The same as a share of a short runway's length. */
  private static final double AIMING_SHARE = 0.35;

  /** A runway with this share of the longest one's length is as good. */
  private static final double LONG_ENOUGH = 0.75;

  /**
   * The runway that is used in a wind.
   *
   * @throws IllegalArgumentException if no runway of the airport has known ends
   */
  static RunwayInUse at(Airport airport, Wind wind, RunwayChoice choice) {
    double longest =
        airport.runways().stream()
            .mapToDouble(RunwayInUse::metres)
            .max()
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        airport.ident() + " has no runway of which both ends are known"));
    double least = choice == RunwayChoice.LONGEST ? longest : LONG_ENOUGH * longest;
    Comparator<RunwayInUse> byHeadwind =
        Comparator.comparingDouble(runway -> wind.along(runway.heading(), 0));
    Stream<RunwayInUse> both =
        airport.runways().stream()
            .filter(runway -> metres(runway) >= least)
            .flatMap(runway -> directions(airport, runway));
    return (choice == RunwayChoice.DOWNWIND ? both.max(byHeadwind) : both.min(byHeadwind))
        .orElseThrow();
  }

  private static Stream<RunwayInUse> directions(Airport airport, Runway runway) {
    GeodesicData line = line(runway.low(), runway.high());
    PathPoint low = new PathPoint(line.lat1, line.lon1, line.azi1);
    PathPoint high = new PathPoint(line.lat2, line.lon2, line.azi2 + 180);
    return Stream.of(
        new RunwayInUse(airport, runway.low().ident(), low, line.s12, stand(airport, low, line)),
        new RunwayInUse(airport, runway.high().ident(), high, line.s12, stand(airport, low, line)));
  }

  /** Metres after the threshold at which wheels touch; less on a short runway, as on a pad. */
  double aimingPoint() {
    return Math.min(AIMING_POINT, length * AIMING_SHARE);
  }

  /** A point as who lands sees it. */
  Gate seen(PathPoint point) {
    GeodesicData line =
        Geodesic.WGS84.Inverse(
            threshold.latitude(), threshold.longitude(), point.latitude(), point.longitude());
    double angle = Math.toRadians(line.azi1 - heading());
    double miles = line.s12 / Units.METRES_PER_NAUTICAL_MILE;
    return new Gate(-miles * Math.cos(angle), miles * Math.sin(angle));
  }

  PathPoint at(Gate gate) {
    return threshold
        .beside(180, gate.back() * Units.METRES_PER_NAUTICAL_MILE)
        .beside(90, gate.aside() * Units.METRES_PER_NAUTICAL_MILE);
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
