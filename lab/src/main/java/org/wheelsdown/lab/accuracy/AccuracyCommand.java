package org.wheelsdown.lab.accuracy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.wheelsdown.cli.Version;
import org.wheelsdown.cli.failure.UserMistake;
import org.wheelsdown.lab.masking.DataKind;
import org.wheelsdown.lab.scoring.Scored;
import org.wheelsdown.lab.scoring.Scores;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the report on how right the program is. */
@Command(
    name = "accuracy",
    mixinStandardHelpOptions = true,
    description = {
      "Hide parts of the real flights of DATA and of simulated ones, score what is inferred and what"
          + " other tools' rules say, and write a report and a diagram beside it.",
      "",
      "Example:  wheelsdown lab accuracy --truth ../shared/data/truth.csv ../shared/data"
          + " --output docs/accuracy.md"
    })
public final class AccuracyCommand implements Callable<Integer> {
  private static final int WORST = 30;

  @Parameters(paramLabel = "DATA", description = "Files, archives or folders of real tracks.")
  private List<Path> paths = List.of();

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "The report to write. Default: ${DEFAULT-VALUE}.")
  private Path output = Path.of("docs", "accuracy.md");

  @Mixin private MaskingOptions masking = new MaskingOptions(10_000, 0.15);

  @Override
  public Integer call() throws IOException, UserMistake {
    MaskedEvaluation evaluation = masking.evaluation();
    List<Scored> scored = masking.run(evaluation, paths);
    Scores scores = new Scores(scored);
    Markdown report = new Markdown();
    report.heading(1, "How right is it?");
    introduce(report, scores);
    new AccuracyReport(evaluation.scoring(), WORST).write(report, scores);
    Files.writeString(output, report.toString().stripTrailing() + "\n");
    Scores ends = CalibrationTables.ends(scores);
    Files.writeString(
        output.resolveSibling("accuracy-reliability.svg"),
        new ReliabilityDiagram(ends.calibration(), ends.calibrationOfAll()).svg());
    return 0;
  }

  private void introduce(Markdown report, Scores scores) {
    Scores real = scores.where(one -> one.data() == DataKind.REAL);
    report.paragraph(
        String.format(
            Locale.ROOT,
            "Where landings and take-offs were that nobody heard, against what is known. Written by"
                + " `wheelsdown lab accuracy`, %s, %s; %,d cases of %,d real flights and %,d of"
                + " %,d simulated ones. Do not edit; run the command again.",
            new Version().getVersion()[0],
            masking.inWords(),
            real.cases(),
            real.flights(),
            scores.cases() - real.cases(),
            scores.flights() - real.flights()));
    report.paragraph(
        "Real flights are those whose ends are heard when nothing is hidden, or were worked out by"
            + " hand. Parts of them are hidden and everything else is given to the program as if it"
            + " were all that was ever heard. Simulated aircraft are asked about what their receivers"
            + " did not hear; parts of the flights of some of them are hidden as well. In every row"
            + " each flight weighs the same, however many cases it gives. The other tools' rules are"
            + " written from their documentation and see the same reports.");
  }
}
