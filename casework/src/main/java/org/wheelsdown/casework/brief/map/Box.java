package org.wheelsdown.casework.brief.map;

/** A part of a picture that something takes up, in pixels from its upper left corner. */
record Box(double left, double top, double width, double height) {
  boolean overlaps(Box other) {
    return left < other.left + other.width
        && other.left < left + width
        && top < other.top + other.height
        && other.top < top + height;
  }

  boolean has(Spot spot) {
    return spot.x() > left && spot.x() < left + width && spot.y() > top && spot.y() < top + height;
  }

  boolean isIn(Box other) {
    return left >= other.left
        && top >= other.top
        && left + width <= other.left + other.width
        && top + height <= other.top + other.height;
  }
}
