package org.wheelsdown.lab.bench.questions;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wheelsdown.core.place.Airport;
import org.wheelsdown.core.place.Airports;
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
    mixinStandardHelpOptions = true,
    description = {
      "Make a year of the world at the level of flights, unless it is there, and measure questions"
          + " side by side with PostgreSQL and PostGIS on the same rows.",
      "",
      "Ends with 1 if the answers differ.",
      "",
      "Example:  wheelsdown lab bench questions --flights 1000000 --runs 5"
    })
public final class QuestionsBench implements Callable<Integer> {
  private static final double SECONDS = 1e9;

  @Option(names = "--flights", description = "About how many. Default: ${DEFAULT-VALUE}.")
  private int flights = 36_000_000;

  @Option(names = "--runs", description = "How often each is asked. Default: ${DEFAULT-VALUE}.")
  private int runs = 20;

  @Option(
      names = "--cold-runs",
      description =
          "How often each is asked with nothing in memory, of both. Default: as --runs; at 0 this"
              + " is left out.")
  private Optional<Integer> coldRuns = Optional.empty();

  @Option(names = "--work", description = "Where the world is kept. Default: ${DEFAULT-VALUE}.")
  private Path work = Path.of("target/world");

  @Option(names = "--log", description = "Where what was measured is written to.")
  private Path log =
      Path.of("docs/performance/questions-" + LocalDate.now(ZoneOffset.UTC) + ".log");

  /** What of a question is measured of PostgreSQL. */
  private record Theirs(Optional<List<List<String>>> keys, Times warm, Times cold) {
    static final Theirs NONE = new Theirs(Optional.empty(), Times.NONE, Times.NONE);
  }

  @Override
  public Integer call() throws IOException {
    Path root = work.toAbsolutePath().resolve("world-" + flights);
    Path workspace = root.resolve("workspace");
    List<String> lines = new ArrayList<>();
    lines.add("wheelsdown lab bench questions --flights %d --runs %d".formatted(flights, runs));
    make(workspace).ifPresent(lines::add);
    Airports airports = ReferenceData.airports();
    Places places = ReferenceData.places();
    List<Asked> all = new AskedQuestions(airports, places, Picks.of(workspace)).all();
    lines.addAll(Circumstances.of(workspace));
    List<Theirs> theirs = theirs(root, all, lines);
    List<Measured> measured = new ArrayList<>();
    try (Questions questions = Workspace.open(workspace).questions(airports)) {
      WorkspaceRuns ours = new WorkspaceRuns(workspace, questions);
      for (int i = 0; i < all.size(); i++) {
        measured.add(measured(all.get(i), ours, theirs.get(i)));
        System.out.println(measured.get(i).line());
      }
    }
    lines.addAll(List.of("", Measured.heading()));
    measured.stream().map(Measured::line).forEach(lines::add);
    measured.stream().flatMap(Measured::details).forEach(lines::add);
    write(lines);
    return measured.stream().allMatch(Measured::isSame) ? 0 : 1;
  }

  /** Makes the world if it is not there, and says how long that took. */
  private Optional<String> make(Path workspace) throws IOException {
    Path made = workspace.resolve("made");
    if (Files.exists(made)) {
      return Optional.empty();
    }
    long start = System.nanoTime();
    Files.createDirectories(workspace.getParent());
    new World(WorldSize.of(flights, 1), System.out::println).make(workspace);
    Files.createFile(made);
    return Optional.of(
        "the world was made in %,.0f s".formatted((System.nanoTime() - start) / SECONDS));
  }

  private List<Theirs> theirs(Path root, List<Asked> all, List<String> lines) throws IOException {
    if (!Postgres.isInstalled()) {
      lines.add("PostgreSQL 15 with PostGIS 3 is not installed and is not measured.");
      return all.stream().map(asked -> Theirs.NONE).toList();
    }
    List<Theirs> theirs = new ArrayList<>();
    Path data = root.resolve("postgres");
    try (Postgres server = Postgres.start(data)) {
      double loading =
          new PostgresWorld(server, root.resolve("workspace"), root.resolve("rows.csv"))
              .load(near());
      lines.addAll(Circumstances.of(server, data, loading));
      PostgresRuns postgres = new PostgresRuns(server);
      for (Asked asked : all) {
        theirs.add(theirs(postgres, asked, lines));
      }
    }
    return theirs;
  }

  private Theirs theirs(PostgresRuns postgres, Asked asked, List<String> lines) throws IOException {
    Times warm = postgres.warm(asked, runs);
    System.out.println("PostgreSQL: " + warm.median() + " ms, " + asked.name());
    if (warm.equals(Times.NONE)) {
      lines.add("PostgreSQL gave no answer in two minutes: " + asked.name());
      return Theirs.NONE;
    }
    List<List<String>> keys = postgres.keys(asked);
    return new Theirs(Optional.of(keys), warm, postgres.cold(asked, coldRuns()));
  }

  private static Set<String> near() {
    Places places = ReferenceData.places();
    return places.near(places.find("VE"), AskedQuestions.NEAR).stream()
        .map(Airport::ident)
        .collect(Collectors.toSet());
  }

  private Measured measured(Asked asked, WorkspaceRuns ours, Theirs theirs) throws IOException {
    List<List<String>> keys = ours.keys(asked);
    return new Measured(
        asked,
        keys.size(),
        ours.warm(asked, runs),
        ours.cold(asked, coldRuns(), keys.size()),
        theirs.warm(),
        theirs.cold(),
        theirs.keys().map(postgres -> Compared.of(keys, postgres)));
  }

  private int coldRuns() {
    return coldRuns.orElse(runs);
  }

  private void write(List<String> lines) throws IOException {
    Files.createDirectories(log.toAbsolutePath().getParent());
    Files.write(log, lines, StandardCharsets.UTF_8);
    Stream.of("", "written to " + log).forEach(System.out::println);
  }
}
