package org.wheelsdown.core.place;

import java.util.Arrays;
import java.util.List;

/**
 * An airport with its reference point and its runways as points and chords of the unit sphere. In
 * three dimensions neither the antimeridian nor a pole needs care, and a runway's chord lies less
 * than two metres under its arc.
 */
final class Ground {
  private static final double EARTH_RADIUS = 6371.0088;
  private static final int POINT = 3;
  private static final int CHORD = 2 * POINT;

  /**
   * Kilometres from a runway within which a lesser aerodrome without runways of its own shares that
   * one. Hickam's reference point lies 1.25 from Honolulu's runways; from 1.4 on there are
   * strangers.
   */
  static final double FARTHEST_PART = 1.3;

  /** The same for helipads and the like, which are rightly found just outside the fence. */
  private static final double FARTHEST_PAD = 0.5;

  /** The same for an aerodrome of the same importance: two private strips are often neighbours. */
  private static final double FARTHEST_TWIN = 0.3;

  /** Feet by which two lists of one runway may differ. */
  private static final int SAME_LENGTH = 200;

  /** Kilometres between a runway end of one list and the same runway in another. */
  private static final double SAME_RUNWAY = 0.3;

  private final Airport airport;

  /** The reference point's three coordinates where no runway is known, else six for each runway. */
  private final double[] coordinates;

  Ground(Airport airport) {
    this.airport = airport;
    List<Runway> runways = airport.runways();
    if (runways.isEmpty()) {
      coordinates = point(airport.latitude(), airport.longitude());
    } else {
      coordinates = new double[CHORD * runways.size()];
      for (int i = 0; i < runways.size(); i++) {
        put(CHORD * i, runways.get(i).low());
        put(CHORD * i + POINT, runways.get(i).high());
      }
    }
  }

  private void put(int at, RunwayEnd end) {
    System.arraycopy(point(end.latitude(), end.longitude()), 0, coordinates, at, POINT);
  }

  /** The point of the unit sphere at a place. */
  static double[] point(double latitude, double longitude) {
    double phi = Math.toRadians(latitude);
    double lambda = Math.toRadians(longitude);
    double equatorial = Math.cos(phi);
    return new double[] {
      equatorial * Math.cos(lambda), equatorial * Math.sin(lambda), Math.sin(phi)
    };
  }

  Airport airport() {
    return airport;
  }

  /** Kilometres to the nearest runway, or to the reference point where none is known. */
  double kilometres(double[] point) {
    double chord = Math.sqrt(square(point));
    return 2 * EARTH_RADIUS * Math.asin(Math.min(1, chord / 2));
  }

  /** The square of the straight line to what {@link #kilometres} measures to. */
  double square(double[] point) {
    if (coordinates.length == POINT) {
      return squareOf(
          point[0] - coordinates[0], point[1] - coordinates[1], point[2] - coordinates[2]);
    }
    double least = Double.MAX_VALUE;
    for (int at = 0; at < coordinates.length; at += CHORD) {
      least = Math.min(least, squareToChord(point, at));
    }
    return least;
  }

  /**
   * Whether this field is a part of another, listed on its own: a military side with the same
   * runways, a helipad within the fence, an older field on the same ground.
   */
  boolean isPartOf(Ground other) {
    int importance = other.airport.type().compareTo(airport.type());
    if (!other.airport.type().isAerodrome() || !other.hasRunways() || importance > 0) {
      return false;
    }
    if (hasRunways()) {
      return importance < 0 && other.isWithin(SAME_RUNWAY, coordinates);
    }
    return switch (airport.type()) {
      case LARGE_AIRPORT, MEDIUM_AIRPORT, SMALL_AIRPORT ->
          hasNoOtherRunwayThan(other.airport)
              && other.isWithin(importance < 0 ? FARTHEST_PART : FARTHEST_TWIN, coordinates);
      case HELIPORT, BALLOONPORT, CLOSED -> other.isWithin(FARTHEST_PAD, coordinates);
      case SEAPLANE_BASE -> false;
    };
  }

  private boolean hasNoOtherRunwayThan(Airport other) {
    int length = airport.longestRunwayFeet();
    return length == 0 || Math.abs(length - other.longestRunwayFeet()) <= SAME_LENGTH;
  }

  private boolean hasRunways() {
    return coordinates.length > POINT;
  }

  /** Whether all of some points lie within so many kilometres of this ground. */
  private boolean isWithin(double kilometres, double[] points) {
    double square = squareUnder(kilometres);
    for (int at = 0; at < points.length; at += POINT) {
      if (square(Arrays.copyOfRange(points, at, at + POINT)) > square) {
        return false;
      }
    }
    return true;
  }

  private double squareToChord(double[] point, int at) {
    double dx = coordinates[at + 3] - coordinates[at];
    double dy = coordinates[at + 4] - coordinates[at + 1];
    double dz = coordinates[at + 5] - coordinates[at + 2];
    double x = point[0] - coordinates[at];
    double y = point[1] - coordinates[at + 1];
    double z = point[2] - coordinates[at + 2];
    double length = squareOf(dx, dy, dz);
    double along = length == 0 ? 0 : (x * dx + y * dy + z * dz) / length;
    double t = Math.max(0, Math.min(1, along));
    return squareOf(x - t * dx, y - t * dy, z - t * dz);
  }

  private static double squareOf(double x, double y, double z) {
    return x * x + y * y + z * z;
  }

  /** The square of the straight line under an arc of so many kilometres. */
  static double squareUnder(double kilometres) {
    double chord = 2 * Math.sin(Math.min(Math.PI, kilometres / EARTH_RADIUS) / 2);
    return chord * chord;
  }
}
