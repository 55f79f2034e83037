package org.wheelsdown.lab.accuracy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.wheelsdown.cli.failure.UserMistake;
import org.wheelsdown.core.place.Airports;
import org.wheelsdown.io.reference.ReferenceData;
import org.wheelsdown.lab.evaluation.TrueFlight;
import org.wheelsdown.lab.evaluation.TruthFile;
import org.wheelsdown.lab.masking.Masks;
import org.wheelsdown.lab.scoring.Scored;
import org.wheelsdown.sim.traffic.CoverageKind;
import picocli.CommandLine.Option;

/** What is hidden, and of what. */
final class MaskingOptions {
  @Option(
      names = "--truth",
      paramLabel = "TRUTH.csv",
      description = "What is known of the real tracks; it wins over what is heard on them.")
  private Optional<Path> truth = Optional.empty();

  @Option(
      names = "--simulated",
      paramLabel = "N",
      description =
          "Simulated flights to score as well, under all coverages together. Default:"
              + " ${DEFAULT-VALUE}.")
  private int simulated;

  @Option(
      names = "--masked",
      paramLabel = "SHARE",
      description =
          "Share of the simulated aircraft of whose flights parts are hidden; what nobody heard is"
              + " asked of all. Default: ${DEFAULT-VALUE}.")
  private double masked;

  @Option(
      names = "--coverage",
      split = ",",
      description = "Coverages to simulate: ${COMPLETION-CANDIDATES}. Default: all.")
  private List<CoverageKind> coverages = List.of(CoverageKind.values());

  @Option(names = "--seed", description = "Seed of all that is drawn. Default: ${DEFAULT-VALUE}.")
  private long seed = 1;

  @Option(
      names = "--drawn",
      description = "Distances drawn at random for each end. Default: ${DEFAULT-VALUE}.")
  private int drawn = 4;

  @Option(
      names = "--holes",
      description = "Holes cut into each continuous flight. Default: ${DEFAULT-VALUE}.")
  private int holes = 4;

  /** As on {@code evaluate}: nothing is simulated unless it is asked for. */
  MaskingOptions() {
    this(0, 1);
  }

  MaskingOptions(int simulated, double masked) {
    this.simulated = simulated;
    this.masked = masked;
  }

  MaskedEvaluation evaluation() {
    Airports airports = ReferenceData.airports();
    Masks masks = new Masks(airports, drawn, holes, seed);
    return new MaskedEvaluation(airports, ReferenceData.aircraftKinds(), masks, masked, seed);
  }

  /** The options that decide what comes out. */
  String inWords() {
    return String.format(
        Locale.ROOT,
        "seed %d, %d distances drawn for each end, %d holes cut into each continuous flight, parts"
            + " of %.0f %% of the simulated aircraft's flights hidden",
        seed,
        drawn,
        holes,
        100 * masked);
  }

  /** The cases of real data, then those of each coverage. */
  List<Scored> run(MaskedEvaluation evaluation, List<Path> data) throws IOException, UserMistake {
    if (data.isEmpty() && simulated == 0) {
      throw new UserMistake("There is nothing to hide parts of; name DATA or --simulated N.");
    }
    Map<String, List<TrueFlight>> told = truth.isPresent() ? TruthFile.read(truth.get()) : Map.of();
    List<Scored> scored = new ArrayList<>();
    if (!data.isEmpty()) {
      scored.addAll(evaluation.real(data, told));
    }
    if (simulated > 0) {
      for (CoverageKind coverage : coverages) {
        int share = (simulated + coverages.size() - 1) / coverages.size();
        scored.addAll(evaluation.simulated(coverage, share));
      }
    }
    return scored;
  }
}
