package org.wheelsdown.lab.world;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.wheelsdown.core.place.Airport;

/** Fields as points on a sphere, some of them ordered by latitude to look for those around one. */
final class FieldPoints {
  /** Kilometres; the mean radius of the Earth. */
  private static final double RADIUS = 6371.0088;

  private final double[] xs;
  private final double[] ys;
  private final double[] zs;

  FieldPoints(List<Airport> airports) {
    int count = airports.size();
    xs = new double[count];
    ys = new double[count];
    zs = new double[count];
    for (int field = 0; field < count; field++) {
      double phi = Math.toRadians(airports.get(field).latitude());
      double lambda = Math.toRadians(airports.get(field).longitude());
      xs[field] = Math.cos(phi) * Math.cos(lambda);
      ys[field] = Math.cos(phi) * Math.sin(lambda);
      zs[field] = Math.sin(phi);
    }
  }

  double kilometres(int from, int to) {
    return kilometres(square(from, to));
  }

  /** The square of the straight line between two fields through a sphere of radius 1. */
  private double square(int from, int to) {
    double x = xs[from] - xs[to];
    double y = ys[from] - ys[to];
    double z = zs[from] - zs[to];
    return x * x + y * y + z * z;
  }

  private static double kilometres(double square) {
    return 2 * RADIUS * Math.asin(Math.min(1, Math.sqrt(square) / 2));
  }

  private static double square(double kilometres) {
    double half = Math.sin(Math.min(Math.PI, kilometres / RADIUS) / 2);
    return 4 * half * half;
  }

  Belt belt(IntPredicate belongs) {
    return new Belt(belongs);
  }

  /** Takes a field with its distance in kilometres. */
  interface Found {
    void at(int field, double kilometres);
  }

  /** Some of the fields, from south to north. */
  final class Belt {
    private final int[] fields;
    private final double[] heights;

    private Belt(IntPredicate belongs) {
      fields =
          IntStream.range(0, zs.length)
              .filter(belongs)
              .boxed()
              .sorted(Comparator.comparingDouble(field -> zs[field]))
              .mapToInt(field -> field)
              .toArray();
      heights = Arrays.stream(fields).mapToDouble(field -> zs[field]).toArray();
    }

    /** Tells of those at least and at most so many kilometres away, itself left out. */
    void around(int from, double nearest, double farthest, Found found) {
      double least = square(nearest);
      double most = square(farthest);
      double reach = Math.sqrt(most);
      for (int i = first(zs[from] - reach); i < fields.length; i++) {
        if (heights[i] > zs[from] + reach) {
          return;
        }
        double square = square(from, fields[i]);
        if (square >= least && square <= most && fields[i] != from) {
          found.at(fields[i], kilometres(square));
        }
      }
    }

    private int first(double height) {
      int place = Arrays.binarySearch(heights, height);
      return place < 0 ? -place - 1 : place;
    }
  }
}
