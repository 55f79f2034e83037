package org.wheelsdown.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.wheelsdown.cli.casework.BriefWriting;
import org.wheelsdown.cli.casework.CaseInWorkspace;
import org.wheelsdown.cli.failure.UserMistake;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "brief",
    description = {
      "Runs the checks of a case, and writes what a reporter prints of it: brief.html, one file that"
          + " opens without a network, and brief.pdf.",
      "",
      "Claims by verdict with what they rest on, a map and a time line, what is not known, sources as"
          + " they may be printed, requests for comment, the method, and citations as footnotes."
          + " Nothing of the vault is in it."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  wheelsdown brief examples/caracas-2019 --output brief",
      "  wheelsdown brief my-case"
    })
final class BriefCommand implements Callable<Integer> {
  private final Wheelsdown wheelsdown;

  @Parameters(paramLabel = "CASE", description = "The folder of the case.")
  private Path folder = Path.of(".");

  @Option(
      names = "--output",
      paramLabel = "DIR",
      description = "The folder for both files (default: brief, in the case's folder).")
  private Optional<Path> output = Optional.empty();

  BriefCommand(Wheelsdown wheelsdown) {
    this.wheelsdown = wheelsdown;
  }

  @Override
  public Integer call() throws IOException, UserMistake {
    CaseInWorkspace checked =
        new CaseInWorkspace(wheelsdown.terminal(), folder, wheelsdown.workspace());
    Path place = output.orElseGet(() -> checked.folder().root().resolve("brief"));
    BriefWriting writing = new BriefWriting(checked, Version.text());
    for (Path file : writing.write(checked.check(), place)) {
      wheelsdown.terminal().print(file.toString());
    }
    return ExitCode.OK;
  }
}
