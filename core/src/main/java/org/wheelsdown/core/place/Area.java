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

  /**
   * Boxes that together cover all of it, to look through much quickly; none crosses 180 degrees.
   */
  List<Box> boxes();

  /**
   * All points between two parallels and two meridians.
   *
   * @param west from -180 to 180
   * @param east not less than west, and to 180
   */
  record Box(double south, double west, double north, double east) {}
}
