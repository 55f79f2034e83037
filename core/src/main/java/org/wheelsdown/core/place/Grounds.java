package org.wheelsdown.core.place;

import java.util.List;

/**
 * The runways and reference points of numbered airports as points and chords of the unit sphere. In
 * three dimensions neither the antimeridian nor a pole needs care, and a runway's chord lies less
 * than two metres under its arc.
 */
final class Grounds {
  private static final double EARTH_RADIUS = 6371.0088;
  private static final int POINT = 3;
  private static final int CHORD = 2 * POINT;

  private final double[] references;

  /** Where the chords of each airport begin, and after them the number of chords. */
  private final int[] firstChord;

  private final double[] chords;

  /** How far the farthest runway end of any airport is from its reference point, in kilometres. */
  private final double reach;

  Grounds(List<Airport> airports) {
    references = new double[POINT * airports.size()];
    firstChord = new int[airports.size() + 1];
    for (int i = 0; i < airports.size(); i++) {
      firstChord[i + 1] = firstChord[i] + airports.get(i).runways().size();
    }
    chords = new double[CHORD * firstChord[airports.size()]];
    double farthest = 0;
    for (int i = 0; i < airports.size(); i++) {
      farthest = Math.max(farthest, add(i, airports.get(i)));
    }
    reach = farthest;
  }

  private double add(int index, Airport airport) {
    put(references, POINT * index, airport.latitude(), airport.longitude());
    int at = CHORD * firstChord[index];
    double farthest = 0;
    for (Runway runway : airport.runways()) {
      for (RunwayEnd end : List.of(runway.low(), runway.high())) {
        put(chords, at, end.latitude(), end.longitude());
        farthest = Math.max(farthest, kilometres(square(references, POINT * index, chords, at)));
        at += POINT;
      }
    }
    return farthest;
  }

  private static void put(double[] to, int at, double latitude, double longitude) {
    double phi = Math.toRadians(latitude);
    double lambda = Math.toRadians(longitude);
    to[at] = Math.cos(phi) * Math.cos(lambda);
    to[at + 1] = Math.cos(phi) * Math.sin(lambda);
    to[at + 2] = Math.sin(phi);
  }

  double reach() {
    return reach;
  }

  /**
   * The point of the unit sphere at a place, to be passed to {@link #kilometres(int, double[])}.
   */
  static double[] point(double latitude, double longitude) {
    double[] point = new double[POINT];
    put(point, 0, latitude, longitude);
    return point;
  }

  /** From a point to the nearest runway of an airport, or to its reference point without any. */
  double kilometres(int airport, double[] point) {
    if (firstChord[airport] == firstChord[airport + 1]) {
      return kilometres(square(point, 0, references, POINT * airport));
    }
    double least = Double.MAX_VALUE;
    for (int chord = firstChord[airport]; chord < firstChord[airport + 1]; chord++) {
      least = Math.min(least, squareToChord(point, CHORD * chord));
    }
    return kilometres(least);
  }

  private static double square(double[] a, int i, double[] b, int j) {
    double x = a[i] - b[j];
    double y = a[i + 1] - b[j + 1];
    double z = a[i + 2] - b[j + 2];
    return x * x + y * y + z * z;
  }

  private double squareToChord(double[] point, int at) {
    double dx = chords[at + 3] - chords[at];
    double dy = chords[at + 4] - chords[at + 1];
    double dz = chords[at + 5] - chords[at + 2];
    double x = point[0] - chords[at];
    double y = point[1] - chords[at + 1];
    double z = point[2] - chords[at + 2];
    double along = (x * dx + y * dy + z * dz) / (dx * dx + dy * dy + dz * dz);
    double t = Math.max(0, Math.min(1, along));
    x -= t * dx;
    y -= t * dy;
    z -= t * dz;
    return x * x + y * y + z * z;
  }

  /** The arc in kilometres over a chord of the unit sphere, given the chord's square. */
  private static double kilometres(double squareOfChord) {
    return 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(squareOfChord) / 2));
  }
}
