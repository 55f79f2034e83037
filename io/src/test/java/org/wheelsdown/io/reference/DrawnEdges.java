package org.wheelsdown.io.reference;

import java.util.List;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicMask;

/** The nearest point of outlines, found by looking at each of their edges with GeographicLib. */
record DrawnEdges(List<double[]> rings) {
  /** Kilometres between the points of an edge that are tried. */
  private static final double STEP = 0.2;

  /** Kilometres in a degree, or more. */
  private static final double DEGREE = 111.7;

  double kilometres(double latitude, double longitude) {
    double least = Double.POSITIVE_INFINITY;
    for (double[] ring : rings) {
      for (int i = 0; i < ring.length; i += 2) {
        least = Math.min(least, kilometres(latitude, longitude, ring[i + 1], ring[i]));
      }
    }
    double atVertex = least;
    for (double[] ring : rings) {
      for (int i = 0; i < ring.length; i += 2) {
        int next = (i + 2) % ring.length;
        least = Math.min(least, onEdge(latitude, longitude, ring, i, next, atVertex));
      }
    }
    return least;
  }

  /** Of an edge that can come nearer than the nearest vertex. */
  private static double onEdge(
      double latitude, double longitude, double[] ring, int from, int to, double atVertex) {
    double east = ring[to] - ring[from];
    double north = ring[to + 1] - ring[from + 1];
    double length = Math.hypot(east, north) * DEGREE;
    double end = kilometres(latitude, longitude, ring[from + 1], ring[from]);
    if (end - length > atVertex) {
      return Double.POSITIVE_INFINITY;
    }
    int steps = (int) Math.ceil(length / Math.max(STEP, atVertex / 200));
    double least = end;
    for (int step = 1; step < steps; step++) {
      double share = (double) step / steps;
      double y = ring[from + 1] + share * north;
      least = Math.min(least, kilometres(latitude, longitude, y, ring[from] + share * east));
    }
    return least;
  }

  private static double kilometres(double latitude, double longitude, double y, double x) {
    // An outline's grid has the pole a hair beyond it.
    double pole = Math.max(-90, Math.min(90, y));
    return Geodesic.WGS84.Inverse(latitude, longitude, pole, x, GeodesicMask.DISTANCE).s12 / 1000;
  }
}
