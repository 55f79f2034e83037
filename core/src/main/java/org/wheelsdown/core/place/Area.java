package org.wheelsdown.core.place;

import java.util.List;

/** A part of the Earth's surface. Immutable and safe to share. */
public interface Area {
  /** What it is called, for a person to read. */
  String name();

  /** Whether a point lies in it, its border included. */
  boolean contains(double latitude, double longitude);

  /**
   * Kilometres over the ellipsoid to its nearest point; 0 inside it.
   *
   * @param limit if it is surely farther than so many kilometres, the answer may be infinite
   */
  double kilometres(double latitude, double longitude, double limit);

  /** Whether its nearest point lies within so many kilometres over the ellipsoid. */
  default boolean isWithin(double kilometres, double latitude, double longitude) {
    return kilometres(latitude, longitude, kilometres) <= kilometres;
  }

  /**
   * Boxes that together cover all of it, to look through much quickly; none crosses 180 degrees.
   */
  List<Box> boxes();

  /** Several areas as one. */
  static Area together(List<Area> parts) {
    return parts.size() == 1 ? parts.get(0) : new Union(parts);
  }

  /** Its ground and all within a distance of it. */
  default Area within(double kilometres) {
    return new Surrounding(this, kilometres);
  }

  /**
   * All points between two parallels and two meridians.
   *
   * @param west from -180 to 180
   * @param east not less than west, and to 180
   */
  record Box(double south, double west, double north, double east) {
    /** Whether a point lies in it, its edges included; 180 and -180 are one meridian. */
    public boolean contains(double latitude, double longitude) {
      boolean isBetween = west <= longitude && longitude <= east;
      boolean isOnTheEdge = Math.abs(longitude) == 180 && (east == 180 || west == -180);
      return south <= latitude && latitude <= north && (isBetween || isOnTheEdge);
    }
  }
}
