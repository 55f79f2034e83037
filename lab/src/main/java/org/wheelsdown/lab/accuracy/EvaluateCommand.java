package org.wheelsdown.lab.accuracy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.wheelsdown.cli.failure.UserMistake;
import org.wheelsdown.cli.terminal.Terminal;
import org.wheelsdown.cli.terminal.WatchedWork;
import org.wheelsdown.ingest.Importing;
import org.wheelsdown.ingest.Provenance;
import org.wheelsdown.ingest.Watcher;
import org.wheelsdown.io.reference.ReferenceData;
import org.wheelsdown.lab.evaluation.Evaluation;
import org.wheelsdown.lab.evaluation.FoundFlights;
import org.wheelsdown.lab.evaluation.Pair;
import org.wheelsdown.lab.evaluation.TrueFlight;
import org.wheelsdown.lab.evaluation.TruthFile;
import org.wheelsdown.lab.scoring.Scored;
import org.wheelsdown.lab.scoring.Scores;
import org.wheelsdown.lab.scratch.Scratch;
import org.wheelsdown.store.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Scores the flights found on tracks: as they are, or with parts hidden. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    description = {
      "Import DATA into a fresh workspace and score its flights against a truth table; or, with"
          + " --mask, hide parts of the flights of DATA and of simulated traffic and score what is"
          + " inferred.",
      "",
      "TRUTH.csv has the columns track, takeoff, landing and observed. A track is a file's name"
          + " without its endings, or for readsb traces the address; its rows are in time order."
          + " An empty airport means that none may be claimed; observed is takeoff, landing, both"
          + " or nothing. With --mask it is not needed: ends that are heard on the whole track are"
          + " the truth, and where a table is given as well, it wins.",
      "",
      "Example:  wheelsdown lab evaluate ../shared/data ../shared/data/truth.csv",
      "          wheelsdown lab evaluate --mask --truth ../shared/data/truth.csv ../shared/data"
    })
public final class EvaluateCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "DATA",
      description = "Files, archives or folders; without --mask, one and then TRUTH.csv.")
  private List<Path> paths = List.of();

  @Option(
      names = "--mistakes",
      description = "List only tracks with a miss, a wrong or a false airport.")
  private boolean onlyMistakes;

  @Option(names = "--mask", description = "Hide parts of flights and score what is inferred.")
  private boolean mask;

  @Mixin private MaskingOptions masking = new MaskingOptions();

  @Option(
      names = "--worst",
      description = "How many of the worst answers to list. Default: ${DEFAULT-VALUE}.")
  private int worst = 20;

  @Override
  public Integer call() throws IOException, UserMistake {
    if (mask) {
      MaskedEvaluation evaluation = masking.evaluation();
      List<Scored> scored = masking.run(evaluation, paths);
      Markdown report = new Markdown();
      new AccuracyReport(evaluation.scoring(), worst).write(report, new Scores(scored));
      System.out.print(report);
      return 0;
    }
    if (paths.size() != 2) {
      throw new UserMistake("Without --mask, name DATA and then TRUTH.csv.");
    }
    print(evaluate(paths.get(0), paths.get(1)));
    return 0;
  }

  /** Imports the tracks into a workspace that is gone afterwards, and scores its flights. */
  static Evaluation evaluate(Path data, Path truth) throws IOException, UserMistake {
    Map<String, List<TrueFlight>> known = TruthFile.read(truth);
    try (Scratch scratch = new Scratch()) {
      Path workspace = scratch.resolve("workspace");
      Watcher watcher = new WatchedWork(Terminal.ofProcess());
      new Importing(workspace, new Provenance("", ""), watcher).run(List.of(data));
      return Evaluation.of(
          known, FoundFlights.in(Workspace.open(workspace).questions(ReferenceData.airports())));
    }
  }

  private void print(Evaluation evaluation) {
    printf("%-18s %-13s %-13s %s%n", "track", "truth", "found", "verdicts on take-off, landing");
    evaluation
        .pairsByTrack()
        .forEach(
            (track, pairs) -> {
              if (!onlyMistakes || pairs.stream().anyMatch(Pair::isMistake)) {
                pairs.forEach(pair -> print(track, pair));
              }
            });
    printf(
        "%nflights in truth %d, found on the same tracks %d%n",
        evaluation.known(), evaluation.found());
    evaluation.counts().forEach((verdict, count) -> printf("%5d %s%n", count, verdict.inWords()));
  }

  private static void print(String track, Pair pair) {
    printf(
        "%-18s %-13s %-13s %s, %s%n",
        track,
        pair.known().map(flight -> ends(flight.takeoff(), flight.landing())).orElse("-"),
        pair.found().map(flight -> ends(flight.takeoff(), flight.landing())).orElse("-"),
        pair.takeoff().inOneWord(),
        pair.landing().inOneWord());
  }

  private static String ends(String takeoff, String landing) {
    return (takeoff.isEmpty() ? "?" : takeoff) + " > " + (landing.isEmpty() ? "?" : landing);
  }

  private static void printf(String format, Object... values) {
    System.out.printf(Locale.ROOT, format, values);
  }
}
