package org.wheelsdown.lab.bench.questions;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.wheelsdown.core.place.Airport;
import org.wheelsdown.core.place.Places;
import org.wheelsdown.io.reference.ReferenceData;
import org.wheelsdown.lab.world.World;
import org.wheelsdown.lab.world.WorldSize;
import org.wheelsdown.store.Workspace;
import org.wheelsdown.store.question.Questions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Asks the questions of a story of a simulated year, and PostgreSQL the same. */
@Command(
    name = "questions",
    description = {
      "Make a year of the world at the level of flights, unless it is there, and measure questions.",
      "",
      "Example:  wheelsdown lab bench questions --flights 1000000 --runs 5"
    })
public final class QuestionsBench implements Callable<Integer> {
  @Option(names = "--flights", description = "About how many. Default: ${DEFAULT-VALUE}.")
  private int flights = 36_000_000;

  @Option(names = "--runs", description = "How often each is asked. Default: ${DEFAULT-VALUE}.")
  private int runs = 20;

  @Option(names = "--work", description = "Where the world is kept. Default: ${DEFAULT-VALUE}.")
  private Path work = Path.of("target/world");

  @Option(names = "--log", description = "Where what is printed is also written to.")
  private Path log =
      Path.of("docs/performance/questions-" + LocalDate.now(ZoneOffset.UTC) + ".log");

  private PrintStream lines = System.out;

  @Override
  public Integer call() throws IOException {
    Path root = work.resolve("world-" + flights);
    if (log.toAbsolutePath().getParent() != null) {
      Files.createDirectories(log.toAbsolutePath().getParent());
    }
    try (PrintStream written = new PrintStream(log.toFile(), StandardCharsets.UTF_8)) {
      lines = written;
      measure(root);
    }
    return 0;
  }

  private void measure(Path root) throws IOException {
    if (!Files.exists(root.resolve("workspace/made"))) {
      Files.createDirectories(root);
      new World(WorldSize.of(flights, 1), this::print).make(root.resolve("workspace"));
      Files.createFile(root.resolve("workspace/made"));
    }
    Picks picks = Picks.of(root.resolve("workspace"));
    List<Asked> all = new AskedQuestions(ReferenceData.places(), picks).all();
    print("%-75s %10s %10s %10s %10s".formatted("", "rows", "warm ms", "cold ms", "postgres"));
    List<Double> postgres = postgres(root, all);
    Workspace workspace = Workspace.open(root.resolve("workspace"));
    try (Questions questions = workspace.questions(ReferenceData.airports())) {
      for (int i = 0; i < all.size(); i++) {
        print(line(all.get(i), i, root, picks, questions, postgres.get(i)));
      }
    }
  }

  private String line(
      Asked asked, int number, Path root, Picks picks, Questions questions, double postgres)
      throws IOException {
    Reading.of(questions, asked.question());
    List<Reading> readings =
        IntStream.range(0, runs).mapToObj(i -> Reading.of(questions, asked.question())).toList();
    List<Double> cold = new ArrayList<>();
    for (int run = 0; run < runs; run++) {
      PageCache.forget(root.resolve("workspace"));
      cold.add(cold(root, number, picks));
    }
    double[] sorted = cold.stream().mapToDouble(each -> each).sorted().toArray();
    return String.format(
        Locale.ROOT,
        "%-75s %10d %10.0f %10.0f %10.0f   warm: %s",
        asked.name(),
        readings.get(0).rows(),
        Reading.median(readings),
        sorted[sorted.length / 2],
        postgres,
        readings.stream().map(each -> Math.round(each.millis())).toList());
  }

  private double cold(Path root, int number, Picks picks) throws IOException {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin/java").toString(),
            "-cp",
            System.getProperty("java.class.path", ""),
            "org.wheelsdown.lab.bench.questions.ColdRun",
            root.resolve("workspace").toString(),
            Integer.toString(number),
            picks.busy(),
            picks.rare(),
            picks.aircraft(),
            picks.operator());
    long start = System.nanoTime();
    try {
      if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
        throw new IOException("a cold run failed");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
    return (System.nanoTime() - start) / 1e6;
  }

  /** The medians of PostgreSQL's own client, {@code NaN} where there is no such question. */
  private List<Double> postgres(Path root, List<Asked> all) throws IOException {
    List<Double> medians = new ArrayList<>();
    if (!Postgres.isInstalled()) {
      print("PostgreSQL 15 with PostGIS 3 is not installed and is not measured.");
      all.forEach(asked -> medians.add(Double.NaN));
      return medians;
    }
    boolean isLoaded = Files.exists(root.resolve("loaded"));
    try (Postgres server = Postgres.start(root.resolve("postgres"))) {
      if (!isLoaded) {
        Places places = ReferenceData.places();
        new PostgresWorld(server, root.resolve("workspace"), root.resolve("rows.csv"))
            .load(near(places));
        Files.createFile(root.resolve("loaded"));
      }
      for (Asked asked : all) {
        medians.add(asked.sql().isEmpty() ? Double.NaN : median(server, asked));
      }
    }
    return medians;
  }

  private static Set<String> near(Places places) {
    return places.near(places.find("VE"), 1500).stream()
        .map(Airport::ident)
        .collect(Collectors.toSet());
  }

  private double median(Postgres server, Asked asked) throws IOException {
    String once = "\\o /dev/null\n" + asked.sql() + ";\n\\o\n";
    String timed = server.run(once + "\\timing on\n" + once.repeat(runs));
    double[] millis =
        timed
            .lines()
            .filter(line -> line.startsWith("Time: "))
            .mapToDouble(line -> Double.parseDouble(line.substring(6, line.indexOf(" ms"))))
            .sorted()
            .toArray();
    print("postgres, " + asked.name() + ": " + Arrays.toString(millis));
    return millis[millis.length / 2];
  }

  private void print(String line) {
    System.out.println(line);
    lines.println(line);
  }
}
