package org.wheelsdown.core.place;

import java.util.List;
import java.util.stream.DoubleStream;
import org.locationtech.jts.geom.Envelope;

/** Rectangles of latitude and longitude that surely hold all within a distance. */
final class SearchBoxes {
  /**
   * Fewer than there are anywhere on the ellipsoid, so that what is searched is never too small.
   */
  private static final double KILOMETRES_PER_DEGREE = 110.5;

  private static final double HALFWAY_ROUND = 180 * KILOMETRES_PER_DEGREE;

  private SearchBoxes() {}

  /** Around a point, in each turn in which outlines lie: from -180 to 540 degrees. */
  static List<Envelope> around(double latitude, double longitude, double kilometres) {
    Envelope once = around(new Envelope(longitude, longitude, latitude, latitude), kilometres);
    return DoubleStream.of(-Turns.TURN, 0, Turns.TURN)
        .mapToObj(
            turn ->
                new Envelope(
                    once.getMinX() + turn, once.getMaxX() + turn, once.getMinY(), once.getMaxY()))
        .toList();
  }

  /** Around a rectangle; a whole turn wide if it reaches a pole. */
  static Envelope around(Envelope box, double kilometres) {
    double height = Math.min(kilometres, HALFWAY_ROUND) / KILOMETRES_PER_DEGREE;
    double south = box.getMinY() - height;
    double north = box.getMaxY() + height;
    double farthest = Math.max(Math.abs(box.getMinY()), Math.abs(box.getMaxY()));
    double width = farthest + height >= 90 ? Turns.TURN / 2 : halfWidth(farthest, height);
    return new Envelope(
        box.getMinX() - width, box.getMaxX() + width, Math.max(-90, south), Math.min(90, north));
  }

  /** How far east and west a circle reaches that holds no pole. */
  private static double halfWidth(double latitude, double radius) {
    double sine = Math.sin(Math.toRadians(radius)) / Math.cos(Math.toRadians(latitude));
    return Math.toDegrees(Math.asin(Math.min(1, sine)));
  }
}
