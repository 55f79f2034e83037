package org.wheelsdown.lab.fitting;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.wheelsdown.core.gap.Weights;
import org.wheelsdown.core.place.Airports;
import org.wheelsdown.io.reference.ReferenceData;
import org.wheelsdown.lab.evaluation.TrueFlight;
import org.wheelsdown.lab.evaluation.TruthFile;
import org.wheelsdown.lab.masking.Masks;
import org.wheelsdown.lab.masking.RealTracks;
import org.wheelsdown.lab.masking.RealTruth;
import org.wheelsdown.lab.masking.SimulatedTracks;
import org.wheelsdown.sim.traffic.CoverageKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Fits the weights of the inference. */
@Command(
    name = "fit",
    mixinStandardHelpOptions = true,
    description = {
      "Fit the weights by which silences are judged, to real tracks with parts hidden and to"
          + " simulated traffic, and write them.",
      "",
      "Example:  wheelsdown lab fit --truth ../shared/data/truth.csv --output core/src/main/resources/org/wheelsdown/core/gap/weights.properties"
          + " ../shared/data"
    })
public final class FitCommand implements Callable<Integer> {
  private static final String START = "start.properties";

  private static final String HEAD =
      """
      # Values of the curves of Term, at their knots, in natural logarithms. Fitted by `wheelsdown lab fit` to
      # masked real tracks and to simulated traffic; not to be changed by hand.
      """;

  @Parameters(paramLabel = "DATA", arity = "0..*", description = "Files, archives or folders.")
  private List<Path> data = List.of();

  @Option(names = "--truth", paramLabel = "TRUTH.csv", description = "What is known of DATA.")
  private Optional<Path> truth = Optional.empty();

  @Option(
      names = "--simulated",
      paramLabel = "N",
      description = "Simulated aircraft under each coverage. Default: ${DEFAULT-VALUE}.")
  private int simulated = 600;

  @Option(
      names = "--seed",
      description =
          "Seed of the simulated aircraft and of the holes; take another one to evaluate."
              + " Default: ${DEFAULT-VALUE}.")
  private long seed = 20_000;

  @Option(
      names = "--real",
      description = "How often a real track counts. Default: ${DEFAULT-VALUE}.")
  private double real = 2;

  @Option(
      names = "--ridge",
      description = "How strongly weights are held to their start. Default: ${DEFAULT-VALUE}.")
  private double ridge = 1;

  @Option(names = "--steps", description = "Steps of the fit. Default: ${DEFAULT-VALUE}.")
  private int steps = 250;

  @Option(
      names = "--folds",
      paramLabel = "N",
      description = "Leave out one real track in N, to evaluate on those.")
  private int folds;

  @Option(
      names = "--fold",
      paramLabel = "I",
      description = "Which ones: those whose name's hash is I modulo N.")
  private int fold;

  @Option(names = "--output", paramLabel = "FILE", required = true, description = "To write.")
  private Path output = Path.of("");

  @Override
  public Integer call() throws IOException {
    Airports airports = ReferenceData.airports();
    Weights start = start();
    Examples ofReal = new Examples(airports, start, new Masks(airports, 6, 4, seed));
    List<Example> all = new ArrayList<>(real(airports, ofReal));
    System.out.printf(Locale.ROOT, "%,d examples of real tracks%n", all.size());
    Examples examples = new Examples(airports, start, new Masks(airports, 0, 1, seed));
    for (CoverageKind coverage : CoverageKind.values()) {
      List<Example> some = simulated(airports, examples, coverage);
      System.out.printf(Locale.ROOT, "%,d examples simulated, %s%n", some.size(), coverage);
      all.addAll(some);
    }
    Fit fit = new Fit(all, start.values(), ridge);
    double[] weights = fit.run(steps);
    System.out.printf(
        Locale.ROOT,
        "mean log-likelihood %.3f before, %.3f after%n",
        fit.fitness(start.values()),
        fit.fitness(weights));
    try (Writer out = Files.newBufferedWriter(output)) {
      out.write(HEAD);
      new Weights(weights).write(out);
    }
    return 0;
  }

  /** What was set by hand, from what is known of flying. */
  private static Weights start() throws IOException {
    try (InputStream file = FitCommand.class.getResourceAsStream(START)) {
      if (file == null) {
        throw new IOException(START + " is missing");
      }
      return Weights.read(new InputStreamReader(file, StandardCharsets.UTF_8));
    }
  }

  private List<Example> real(Airports airports, Examples examples) throws IOException {
    Map<String, List<TrueFlight>> told = truth.isPresent() ? TruthFile.read(truth.get()) : Map.of();
    RealTruth known = new RealTruth(airports, ReferenceData.aircraftKinds(), told);
    return RealTracks.read(data).parallelStream()
        .filter(track -> !isLeftOut(track.name()))
        .map(known::of)
        .flatMap(track -> examples.of(track, true).stream())
        .map(example -> example.weighing(real))
        .toList();
  }

  private boolean isLeftOut(String track) {
    return folds > 0 && Math.floorMod(track.hashCode(), folds) == fold;
  }

  private List<Example> simulated(Airports airports, Examples examples, CoverageKind coverage) {
    SimulatedTracks tracks =
        new SimulatedTracks(airports, ReferenceData.aircraftKinds(), coverage, seed);
    return IntStream.range(0, simulated)
        .parallel()
        .mapToObj(number -> examples.of(tracks.track(number), number % 2 == 0))
        .flatMap(List::stream)
        .toList();
  }
}
