package org.wheelsdown.lab.world;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.wheelsdown.core.place.Airport;
import org.wheelsdown.core.place.AirportType;
import org.wheelsdown.core.place.Airports;

/** The fields of the world, the large ones first, with how busy each is. */
final class Fields {
  private static final double LARGE = 30;
  private static final double MEDIUM = 2;
  private static final double SMALL = 0.02;

  /** How unlike the fields of a kind are: the deviation of the logarithm. */
  private static final double SPREAD = 1.1;

  private final List<Airport> airports;
  private final double[] weights;
  private final double[] cumulated;
  private final int larger;
  private final FieldPoints points;

  private Fields(List<Airport> airports, long seed) {
    this.airports = airports;
    points = new FieldPoints(airports);
    weights = new double[airports.size()];
    cumulated = new double[airports.size()];
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      double chance = new Random(seed * 31 + i).nextGaussian();
      weights[i] = weight(airports.get(i).type()) * Math.exp(SPREAD * chance);
      sum += weights[i];
      cumulated[i] = sum;
    }
    larger = (int) airports.stream().filter(a -> a.type() != AirportType.SMALL_AIRPORT).count();
  }

  /** All aerodromes. */
  static Fields of(Airports airports, long seed) {
    return new Fields(
        airports.all().stream()
            .filter(airport -> airport.type().isAerodrome())
            .sorted(Comparator.comparing(Airport::type).thenComparing(Airport::ident))
            .toList(),
        seed);
  }

  private static double weight(AirportType type) {
    return switch (type) {
      case LARGE_AIRPORT -> LARGE;
      case MEDIUM_AIRPORT -> MEDIUM;
      default -> SMALL;
    };
  }

  int count() {
    return airports.size();
  }

  Airport airport(int field) {
    return airports.get(field);
  }

  /** The number of a field by its ident. */
  int number(String ident) {
    return IntStream.range(0, airports.size())
        .filter(field -> airports.get(field).ident().equals(ident))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no field " + ident));
  }

  double kilometres(int from, int to) {
    return points.kilometres(from, to);
  }

  FieldPoints points() {
    return points;
  }

  /** How busy a field is, beside others. */
  double weight(int field) {
    return weights[field];
  }

  /** Whether a field is for more than light aircraft. */
  boolean isLarger(int field) {
    return field < larger;
  }

  /** Any field that a line uses, the busier ones more often. */
  int any(Line line, Random random) {
    return draw(cumulated, line.usesSmallFields() ? count() : larger, random);
  }

  /** Draws one of the first of some things by the sums of their weights. */
  static int draw(double[] sums, int count, Random random) {
    int place = Arrays.binarySearch(sums, 0, count, random.nextDouble() * sums[count - 1]);
    return Math.min(count - 1, place < 0 ? -place - 1 : place);
  }
}
