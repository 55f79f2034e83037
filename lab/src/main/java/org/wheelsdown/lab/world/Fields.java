package org.wheelsdown.lab.world;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.wheelsdown.core.place.Airport;
import org.wheelsdown.core.place.AirportType;
import org.wheelsdown.core.place.Airports;
import org.wheelsdown.core.place.GreatCircle;

/** The fields of the world with how busy each is, and where one flies to from there. */
final class Fields {
  /** Fields that an aircraft of one line flies to from one field; the busier stand there twice. */
  private static final int NEIGHBOURS = 48;

  /** Fewer than there are anywhere. */
  private static final double KILOMETRES_A_DEGREE = 110;

  private static final double LARGE = 30;
  private static final double MEDIUM = 2;
  private static final double SMALL = 0.02;

  /** How unlike the fields of a kind are: the deviation of the logarithm. */
  private static final double SPREAD = 1.1;

  private final List<Airport> airports;
  private final double[] weights;
  private final double[] cumulated;
  private final int paved;
  private final NavigableMap<Double, List<Integer>> all = new TreeMap<>();
  private final NavigableMap<Double, List<Integer>> larger = new TreeMap<>();
  private final long seed;
  private final Map<Way, int[]> neighbours = new ConcurrentHashMap<>();

  private record Way(int from, Line line) {}

  private Fields(List<Airport> airports, long seed) {
    this.airports = airports;
    this.seed = seed;
    weights = new double[airports.size()];
    cumulated = new double[airports.size()];
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      double chance = new Random(seed * 31 + i).nextGaussian();
      weights[i] = weight(airports.get(i).type()) * Math.exp(SPREAD * chance);
      sum += weights[i];
      cumulated[i] = sum;
    }
    for (int i = 0; i < weights.length; i++) {
      add(i, all);
      if (airports.get(i).type() != AirportType.SMALL_AIRPORT) {
        add(i, larger);
      }
    }
    paved = (int) airports.stream().filter(a -> a.type() != AirportType.SMALL_AIRPORT).count();
  }

  /** All aerodromes, the large ones first. */
  static Fields of(Airports airports, long seed) {
    return new Fields(
        airports.all().stream()
            .filter(airport -> airport.type().isAerodrome())
            .sorted(Comparator.comparing(Airport::type).thenComparing(Airport::ident))
            .toList(),
        seed);
  }

  private void add(int field, Map<Double, List<Integer>> byLatitude) {
    double latitude = airports.get(field).latitude();
    byLatitude.computeIfAbsent(latitude, any -> new ArrayList<>()).add(field);
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
    Airport one = airports.get(from);
    Airport other = airports.get(to);
    return GreatCircle.kilometres(
        one.latitude(), one.longitude(), other.latitude(), other.longitude());
  }

  /** Any field that a line uses, the busier ones more often. */
  int any(Line line, Random random) {
    int usable = usable(line);
    return draw(cumulated, usable, random);
  }

  /** Where an aircraft of a line flies to from a field; the field itself if nothing is near. */
  int next(int from, Line line, Random random) {
    int[] choices = neighbours.computeIfAbsent(new Way(from, line), any -> neighbours(from, line));
    return choices.length == 0 ? from : choices[random.nextInt(choices.length)];
  }

  private int usable(Line line) {
    return line.usesSmallFields() ? airports.size() : paved;
  }

  private int[] neighbours(int from, Line line) {
    NavigableMap<Double, List<Integer>> fields = line.usesSmallFields() ? all : larger;
    double latitude = airports.get(from).latitude();
    double reach = line.farthest() / KILOMETRES_A_DEGREE;
    List<Integer> found = new ArrayList<>();
    List<Double> sums = new ArrayList<>();
    double sum = 0;
    for (List<Integer> row :
        fields.subMap(latitude - reach, true, latitude + reach, true).values()) {
      for (int to : row) {
        double kilometres = kilometres(from, to);
        if (to != from && kilometres >= line.nearest() && kilometres <= line.farthest()) {
          sum += weights[to] * Math.exp(-kilometres / line.usual());
          sums.add(sum);
          found.add(to);
        }
      }
    }
    return drawn(found, sums, new Random(seed * 1_000_003 + from * 31L + line.name().hashCode()));
  }

  private static int[] drawn(List<Integer> fields, List<Double> sums, Random random) {
    double[] cumulated = sums.stream().mapToDouble(sum -> sum).toArray();
    return fields.isEmpty()
        ? new int[0]
        : IntStream.range(0, NEIGHBOURS)
            .map(any -> fields.get(draw(cumulated, cumulated.length, random)))
            .toArray();
  }

  private static int draw(double[] sums, int count, Random random) {
    int place = Arrays.binarySearch(sums, 0, count, random.nextDouble() * sums[count - 1]);
    return Math.min(count - 1, place < 0 ? -place - 1 : place);
  }
}
