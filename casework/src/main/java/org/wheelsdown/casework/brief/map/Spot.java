package org.wheelsdown.casework.brief.map;

/**
 * A place on a plane.
 *
 * @param x to the right
 * @param y upwards on a projection, downwards on a picture
 */
record Spot(double x, double y) {
  double distance(Spot other) {
    return Math.hypot(x - other.x, y - other.y);
  }
}
