package org.wheelsdown.core.place;

import java.util.List;
import org.locationtech.jts.geom.Coordinate;

/** Longitudes that mean the same, a turn apart. */
final class Turns {
  /** Degrees. */
  static final double TURN = 360;

  private Turns() {}

  /** The longitude from -180 to below 180 that means the same. */
  static double normal(double longitude) {
    return longitude - TURN * Math.floor((longitude + TURN / 2) / TURN);
  }

  /** A point with a longitude from -180 to 180, and a turn further, as some outlines reach. */
  static List<Coordinate> spellings(double latitude, double longitude) {
    double east = normal(longitude);
    return List.of(new Coordinate(east, latitude), new Coordinate(east + TURN, latitude));
  }
}
