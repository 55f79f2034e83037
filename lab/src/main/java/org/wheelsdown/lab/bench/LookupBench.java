package org.wheelsdown.lab.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import org.wheelsdown.core.place.Airport;
import org.wheelsdown.core.place.Airports;
import org.wheelsdown.core.place.Countries;
import org.wheelsdown.io.reference.ReferenceData;
import org.wheelsdown.lab.machine.Machine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Measures how soon the reference data is there, and how long one look at it takes, in CPU time of
 * the thread that waits for it: other work on the machine does not count.
 */
@Command(
    name = "lookups",
    description = {
      "Measure loading the reference data, and looking things up in it.",
      "",
      "Example:  wheelsdown lab bench lookups --points 100000 --rounds 5"
    })
final class LookupBench implements Callable<Integer> {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  @Option(names = "--points", description = "Points to look at. Default: ${DEFAULT-VALUE}.")
  private int points = 100_000;

  @Option(
      names = "--rounds",
      description = "How often to look at all; the best counts. Default: ${DEFAULT-VALUE}.")
  private int rounds = 5;

  @Option(names = "--seed", description = "Seed of the points. Default: ${DEFAULT-VALUE}.")
  private long seed = 1;

  private record Point(double latitude, double longitude) {}

  @Override
  public Integer call() {
    print("wheelsdown lab bench lookups --points %d --rounds %d --seed %d", points, rounds, seed);
    print("%s", Machine.description());
    Airports airports = load("airports", ReferenceData::airports);
    load("the first airport by code", () -> airports.find("MUHA"));
    Countries countries = load("countries", ReferenceData::countries);
    load("the first country by place", () -> countries.at(10.48, -66.9));
    load("address blocks", ReferenceData::addressBlocks);
    List<Point> near = nearAirports(airports);
    List<Point> anywhere = anywhere();
    look("airports within 10 km, near one", near, at -> within(airports, at, 10));
    look("airports within 10 km, anywhere", anywhere, at -> within(airports, at, 10));
    look("any airport within 10 km, near one", near, at -> isAnyWithin(airports, at));
    look("any airport within 10 km, anywhere", anywhere, at -> isAnyWithin(airports, at));
    look("airports within 100 km, near one", near, at -> within(airports, at, 100));
    look("country, near an airport", near, at -> country(countries, at));
    look("country, anywhere", anywhere, at -> country(countries, at));
    look("km to Venezuela, anywhere", anywhere, at -> kilometres(countries, at));
    return 0;
  }

  private static int within(Airports airports, Point at, double kilometres) {
    return airports.within(at.latitude(), at.longitude(), kilometres).size();
  }

  private static int isAnyWithin(Airports airports, Point at) {
    return airports.anyWithin(at.latitude(), at.longitude(), 10) ? 1 : 0;
  }

  private static int country(Countries countries, Point at) {
    return countries.at(at.latitude(), at.longitude()).isPresent() ? 1 : 0;
  }

  private static int kilometres(Countries countries, Point at) {
    return (int) countries.kilometres("VE", at.latitude(), at.longitude());
  }

  /** Within some 30 km of fields drawn from all, so mostly where there are many. */
  private List<Point> nearAirports(Airports airports) {
    Random random = new Random(seed);
    List<Airport> all = List.copyOf(airports.all());
    List<Point> near = new ArrayList<>();
    for (int i = 0; i < points; i++) {
      Airport airport = all.get(random.nextInt(all.size()));
      double north = (random.nextDouble() - 0.5) / 2;
      double east = (random.nextDouble() - 0.5) / 2;
      near.add(new Point(airport.latitude() + north, airport.longitude() + east));
    }
    return near;
  }

  /** Evenly over the sphere. */
  private List<Point> anywhere() {
    Random random = new Random(seed);
    List<Point> anywhere = new ArrayList<>();
    for (int i = 0; i < points; i++) {
      double latitude = Math.toDegrees(Math.asin(2 * random.nextDouble() - 1));
      anywhere.add(new Point(latitude, random.nextDouble() * 360 - 180));
    }
    return anywhere;
  }

  private static <T> T load(String what, Supplier<T> loading) {
    long start = THREADS.getCurrentThreadCpuTime();
    T loaded = loading.get();
    print("%-40s %8.1f ms CPU", what, (THREADS.getCurrentThreadCpuTime() - start) / 1e6);
    return loaded;
  }

  private void look(String what, List<Point> at, ToIntFunction<Point> lookup) {
    double best = Double.MAX_VALUE;
    long found = 0;
    for (int round = 0; round < rounds; round++) {
      long start = THREADS.getCurrentThreadCpuTime();
      found = at.stream().mapToLong(lookup::applyAsInt).sum();
      best = Math.min(best, (THREADS.getCurrentThreadCpuTime() - start) / 1e3 / at.size());
    }
    print("%-40s %8.2f us CPU each (sum %d)", what, best, found);
  }

  private static void print(String format, Object... arguments) {
    System.out.println(String.format(Locale.ROOT, format, arguments));
  }
}
