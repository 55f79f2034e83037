package org.wheelsdown.core.place;

import java.util.Arrays;
import org.locationtech.jts.geom.Envelope;

/** Rings and lines brought into a form that is an ordinary one on the plane. */
final class DrawnRing {
  private static final double HALF = Turns.TURN / 2;

  private DrawnRing() {}

  /** The points of a line with longitudes that run on past 180 degrees instead of jumping back. */
  static double[] unbroken(double[] points) {
    double[] unbroken = points.clone();
    for (int i = 2; i < points.length; i += 2) {
      unbroken[i] = unbroken[i - 2] + step(points[i - 2], points[i]);
    }
    return unbroken;
  }

  /** How far east a line goes from one longitude to the next. */
  private static double step(double from, double to) {
    double step = to - from;
    boolean isShort = Math.abs(step) <= HALF;
    boolean isRoundTheWorld = Math.abs(from) == HALF && to == -from;
    return isShort || isRoundTheWorld ? step : step - Turns.TURN * Math.round(step / Turns.TURN);
  }

  /** A ring with unbroken longitudes; one around a pole is closed by way of that pole. */
  static double[] closed(double[] ring) {
    double[] points = unbroken(ring);
    int last = points.length - 2;
    double home = step(ring[last], ring[0]);
    double whole = Math.rint((points[last] + home - points[0]) / Turns.TURN) * Turns.TURN;
    if (whole == 0) {
      return points;
    }
    double pole = northward(points) >= 0 ? 90 : -90;
    double[] closed = Arrays.copyOf(points, points.length + 6);
    double[] byThePole = {points[0] + whole, points[1], points[0] + whole, pole, points[0], pole};
    System.arraycopy(byThePole, 0, closed, points.length, byThePole.length);
    return closed;
  }

  /** On whose side of the equator most points lie: positive for the north. */
  private static double northward(double[] points) {
    double sum = 0;
    for (int i = 1; i < points.length; i += 2) {
      sum += points[i];
    }
    return sum;
  }

  static double[] moved(double[] points, double east) {
    double[] moved = points.clone();
    for (int i = 0; i < moved.length; i += 2) {
      moved[i] += east;
    }
    return moved;
  }

  /** A hole in that turn in which it lies within its outline's box. */
  static double[] movedInto(Envelope outline, double[] hole) {
    double middle = Drawing.box(hole).centre().x;
    double turns = Math.rint((outline.centre().x - middle) / Turns.TURN);
    return moved(hole, turns * Turns.TURN);
  }
}
