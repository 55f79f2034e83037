package org.wheelsdown.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.wheelsdown.casework.folder.CaseException;
import org.wheelsdown.casework.folder.CaseFolder;
import org.wheelsdown.casework.folder.NewCase;
import org.wheelsdown.cli.adding.Form;
import org.wheelsdown.cli.failure.UserMistake;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "new",
    description =
        "Makes the folder of a case: case.yaml, which explains itself, the schema by which editors"
            + " complete it, documents/ and lists/.",
    footerHeading = "%nExample:%n",
    footer = "  wheelsdown case new caracas-2019 --title \"Flights to Caracas\"")
final class NewCaseCommand implements Callable<Integer> {
  private final Wheelsdown wheelsdown;

  @Parameters(paramLabel = "DIR", description = "The folder; it is made if it is missing.")
  private Path folder = Path.of("");

  @Option(names = "--title", paramLabel = "TEXT", description = "What the case is called.")
  private Optional<String> title = Optional.empty();

  @Option(names = "--about", paramLabel = "TEXT", description = "What it is about.")
  private Optional<String> about = Optional.empty();

  @Option(
      names = "--day",
      paramLabel = "DATE",
      description = "The day as of which it is told (default: today).")
  private Optional<LocalDate> day = Optional.empty();

  NewCaseCommand(Wheelsdown wheelsdown) {
    this.wheelsdown = wheelsdown;
  }

  @Override
  public Integer call() throws UserMistake, IOException {
    Form form = Form.ofProcess(wheelsdown.terminal().messages());
    String called =
        form.optional(title, "What the case is called")
            .orElseGet(() -> String.valueOf(folder.toAbsolutePath().normalize().getFileName()));
    String tells =
        form.optional(about, "What it is about")
            .orElse("What this case is about has still to be written.");
    try {
      CaseFolder made = new NewCase(called, tells, day.orElseGet(LocalDate::now)).writeTo(folder);
      wheelsdown
          .terminal()
          .print(
              "%s is there; wheelsdown case add claim %s adds to it, and so does any editor."
                  .formatted(made.file(), folder));
    } catch (CaseException e) {
      throw new UserMistake(e.getMessage());
    }
    return ExitCode.OK;
  }
}
