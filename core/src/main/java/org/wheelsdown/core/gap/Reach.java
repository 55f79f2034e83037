package org.wheelsdown.core.gap;

import org.wheelsdown.core.place.Airport;
import org.wheelsdown.core.place.GreatCircle;

/**
 * A field as seen from an edge of a silence.
 *
 * @param distance kilometres to its reference point
 * @param bearing degrees from north in which it lies
 * @param height feet of the aircraft above the field; NaN where no altitude is known
 */
record Reach(Airport field, double distance, double bearing, double height) {
  /** Kilometres flown for each foot lost, at the three degrees of an instrument approach. */
  private static final double DESCENT = 0.3048e-3 / Math.tan(Math.toRadians(3));

  private static final double KILOMETRES_PER_HOUR_PER_KNOT = 1.852;

  /** Knots on an approach or a first climb, at the most half of the cruise. */
  private static final double TERMINAL = 150;

  /** Kilometres around a field in which aircraft fly at terminal speed. */
  private static final double TERMINAL_AREA = 25;

  static Reach of(Edge edge, Airport field) {
    double latitude = edge.position().latitude();
    double longitude = edge.position().longitude();
    return new Reach(
        field,
        GreatCircle.kilometres(latitude, longitude, field.latitude(), field.longitude()),
        GreatCircle.bearing(latitude, longitude, field.latitude(), field.longitude()),
        edge.altitude() - field.elevationFeet());
  }

  /** Kilometres that a usual descent to the field takes. */
  double descent() {
    return Math.max(0, height) * DESCENT;
  }

  /** Kilometres that the descent as flown takes; NaN if it does not come down. */
  double glide(Edge edge) {
    return edge.climb() < 0
        ? Math.max(0, height) / -edge.climb() / 60 * edge.speed() * KILOMETRES_PER_HOUR_PER_KNOT
        : Double.NaN;
  }

  /** Seconds of flight between edge and field in the usual way. */
  double usualSeconds(Performance aircraft) {
    double cruise = aircraft.cruise() * KILOMETRES_PER_HOUR_PER_KNOT;
    double slow = Math.min(TERMINAL * KILOMETRES_PER_HOUR_PER_KNOT, cruise);
    double way = Math.max(distance, Math.min(descent(), 3 * distance + TERMINAL_AREA));
    double slowly = Math.min(way, TERMINAL_AREA);
    return ((way - slowly) / (0.9 * cruise) + slowly / slow) * 3600;
  }

  /** Seconds of flight that are needed at the least. */
  double shortestSeconds(Performance aircraft) {
    return distance / (aircraft.fastest() * KILOMETRES_PER_HOUR_PER_KNOT) * 3600;
  }
}
