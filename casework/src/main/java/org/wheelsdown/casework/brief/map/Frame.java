package org.wheelsdown.casework.brief.map;

import java.util.List;
import java.util.stream.IntStream;
import org.wheelsdown.core.place.GeodesicLine.Point;
import org.wheelsdown.core.place.GreatCircle;

/**
 * The part of the Earth that a map shows, and how large.
 *
 * @param left of what is projected
 * @param top of what is projected
 * @param scale pixels for a radius of the Earth, in the middle
 * @param height pixels
 */
record Frame(Projection projection, double left, double top, double scale, double height) {
  /** Pixels; the width of a page of A4 between its margins. */
  static final double WIDTH = 680;

  private static final double LEAST_HEIGHT = 300;
  private static final double MOST_HEIGHT = 560;

  /** Pixels that stay free around what must be seen, for its labels. */
  private static final double MARGIN = 46;

  /** Radii of the Earth; less than some 600 km across shows no coast to know a place by. */
  private static final double LEAST_WIDTH = 0.1;

  /** Radians; a chord of this stays on the circle for whoever looks. */
  private static final double STEP = 0.1;

  /** Shows all of some points, at least one. */
  static Frame around(List<Point> points) {
    Projection projection = Projection.around(points);
    List<Spot> spots = points.stream().map(projection::spot).toList();
    double west = spots.stream().mapToDouble(Spot::x).min().orElseThrow();
    double east = spots.stream().mapToDouble(Spot::x).max().orElseThrow();
    double south = spots.stream().mapToDouble(Spot::y).min().orElseThrow();
    double north = spots.stream().mapToDouble(Spot::y).max().orElseThrow();
    double wide = Math.max(LEAST_WIDTH, east - west);
    double scale =
        Math.min(
            (WIDTH - 2 * MARGIN) / wide,
            (MOST_HEIGHT - 2 * MARGIN) / Math.max(north - south, 1e-9));
    double height = Math.max(LEAST_HEIGHT, scale * (north - south) + 2 * MARGIN);
    return new Frame(
        projection,
        (west + east - WIDTH / scale) / 2,
        (south + north + height / scale) / 2,
        scale,
        height);
  }

  /** Where a point is on the picture. */
  Spot spot(Point point) {
    return onPicture(projection.spot(point));
  }

  /** The same for what lies far outside, brought nearer but not in; see {@link Projection}. */
  Spot spotNear(Point point) {
    return onPicture(projection.spot(point, reach()));
  }

  /**
   * What lies between two spots that were both brought nearer: they lie on a circle around the
   * picture, and a straight line could cross it. Nothing for other spots.
   */
  List<Spot> arc(Spot from, Spot to) {
    Spot middle = spot(projection.middle());
    double radius = scale * Projection.radius(reach());
    if (Math.min(middle.distance(from), middle.distance(to)) < radius - 0.01) {
      return List.of();
    }
    double start = Math.atan2(from.y() - middle.y(), from.x() - middle.x());
    double end = Math.atan2(to.y() - middle.y(), to.x() - middle.x());
    double turn = Math.IEEEremainder(end - start, 2 * Math.PI);
    int steps = (int) Math.ceil(Math.abs(turn) / STEP);
    return IntStream.range(1, steps)
        .mapToDouble(step -> start + turn * step / steps)
        .mapToObj(
            angle ->
                new Spot(
                    middle.x() + radius * Math.cos(angle), middle.y() + radius * Math.sin(angle)))
        .toList();
  }

  private Spot onPicture(Spot projected) {
    return new Spot((projected.x() - left) * scale, (top - projected.y()) * scale);
  }

  /** Radians from the middle of the projection that hold the whole picture, and some more. */
  private double reach() {
    double x = Math.max(Math.abs(left), Math.abs(left + WIDTH / scale));
    double y = Math.max(Math.abs(top), Math.abs(top - height / scale));
    return Math.min(Math.toRadians(175), 1.1 * Projection.angle(Math.hypot(x, y)) + 0.02);
  }

  /** Whether a spot is on the picture or no farther from it than so many pixels. */
  boolean shows(Spot spot, double around) {
    return spot.x() > -around
        && spot.x() < WIDTH + around
        && spot.y() > -around
        && spot.y() < height + around;
  }

  /** How long a kilometre is in the middle of the projection, in pixels. */
  double kilometre() {
    return scale / GreatCircle.EARTH_RADIUS;
  }
}
