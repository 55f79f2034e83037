package org.wheelsdown.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.wheelsdown.casework.pack.PackException;
import org.wheelsdown.cli.casework.CaseInWorkspace;
import org.wheelsdown.cli.casework.PackWriting;
import org.wheelsdown.cli.failure.UserMistake;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "pack",
    description = {
      "Runs the checks of a case, and puts all that somebody needs to repeat them into one zip file:"
          + " the case, the original files byte for byte, where they came from, the verdicts, and"
          + " sums over everything.",
      "",
      "The same case makes the same bytes. Nothing of the vault is in it. wheelsdown verify checks"
          + " it, and the README in it says how to do so without this program."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  wheelsdown pack my-case --output my-case.zip",
      "  openssl genpkey -algorithm ed25519 -out key.pem",
      "  wheelsdown pack my-case --output my-case.zip --key key.pem --originals ~/Downloads"
    })
final class PackCommand implements Callable<Integer> {
  private final Wheelsdown wheelsdown;

  @Parameters(paramLabel = "CASE", description = "The folder of the case.")
  private Path folder = Path.of(".");

  @Option(names = "--output", paramLabel = "FILE", required = true, description = "The pack.")
  private Path output = Path.of("");

  @Option(
      names = "--key",
      paramLabel = "KEY.pem",
      description = "An Ed25519 private key that signs the pack.")
  private Optional<Path> key = Optional.empty();

  @Option(
      names = "--originals",
      paramLabel = "DIR",
      arity = "1..*",
      description =
          "Where the imported files are now, if they are no longer where they were. They are told by"
              + " their SHA-256, not by name.")
  private List<Path> originals = List.of();

  @Option(
      names = "--whole-up-to",
      paramLabel = "MB",
      defaultValue = "200",
      description =
          "If all imported files together are larger, take of archives only the documents of the"
              + " aircraft that the results name (default: 200).")
  private long wholeUpTo = 200;

  PackCommand(Wheelsdown wheelsdown) {
    this.wheelsdown = wheelsdown;
  }

  @Override
  public Integer call() throws IOException, UserMistake, PackException {
    CaseInWorkspace checked =
        new CaseInWorkspace(wheelsdown.terminal(), folder, wheelsdown.workspace());
    PackWriting writing =
        new PackWriting(checked, wheelsdown.workspace(), originals, wholeUpTo, Version.text());
    for (String line : writing.write(output, key)) {
      wheelsdown.terminal().print(line);
    }
    return ExitCode.OK;
  }
}
