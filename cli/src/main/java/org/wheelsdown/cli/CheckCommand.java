package org.wheelsdown.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.wheelsdown.casework.verdict.CaseResult;
import org.wheelsdown.cli.casework.CaseInWorkspace;
import org.wheelsdown.cli.casework.CaseWatch;
import org.wheelsdown.cli.casework.Checking;
import org.wheelsdown.cli.failure.UserMistake;
import org.wheelsdown.cli.option.OutputOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "check",
    description = {
      "Runs the checks of a case against the data, and gives each claim its verdict: supported,"
          + " partly supported, contradicted, not seen, or not testable with this data.",
      "",
      "A case is a folder with a case.yaml; docs/case.md tells what stands in it. Verdicts are"
          + " computed: contradicted only by what was seen, never by what was not.",
      "",
      "Exit code 1 if a verdict differs from the one that the case expects, or 2 if the case.yaml"
          + " has mistakes: each is told with its line."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  wheelsdown check examples/caracas-2019",
      "  wheelsdown check my-case --why",
      "  wheelsdown check my-case --watch",
      "  wheelsdown check my-case --format csv --cite --output verdicts.csv"
    })
final class CheckCommand implements Callable<Integer> {
  private final Wheelsdown wheelsdown;

  @Parameters(paramLabel = "CASE", description = "The folder of the case.")
  private Path folder = Path.of(".");

  @Option(names = "--why", description = "Say of each claim why its verdict is what it is.")
  private boolean saysWhy;

  @Option(
      names = "--watch",
      description = "Check again whenever the case or the data changes, until it is interrupted.")
  private boolean watches;

  @Mixin private OutputOptions output = new OutputOptions();

  CheckCommand(Wheelsdown wheelsdown) {
    this.wheelsdown = wheelsdown;
  }

  @Override
  public Integer call() throws IOException, UserMistake {
    if (watches) {
      new CaseWatch(wheelsdown.terminal(), folder, wheelsdown.workspace()).run(this::check);
    }
    return check() ? ExitCode.OK : ExitCode.SOFTWARE;
  }

  private boolean check() throws IOException, UserMistake {
    CaseResult result =
        new CaseInWorkspace(wheelsdown.terminal(), folder, wheelsdown.workspace()).check();
    new Checking(wheelsdown.terminal(), output, saysWhy).write(result);
    return result.isAsExpected();
  }
}
