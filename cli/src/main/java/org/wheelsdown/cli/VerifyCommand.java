package org.wheelsdown.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.wheelsdown.casework.pack.PackException;
import org.wheelsdown.cli.casework.PackVerification;
import org.wheelsdown.cli.failure.UserMistake;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "verify",
    description = {
      "Checks an evidence pack: that not one byte of it was changed, who signed it, and that every"
          + " verdict comes out again from the evidence in it alone.",
      "",
      "It needs no workspace and no network. Working copies are made in a temporary folder, which"
          + " is removed; the pack is only read.",
      "",
      "Exit code 1 if something is damaged or comes out otherwise, 2 if it is no pack."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  wheelsdown verify my-case.zip",
      "  wheelsdown verify my-case.zip --key their-public-key.pem"
    })
final class VerifyCommand implements Callable<Integer> {
  private final Wheelsdown wheelsdown;

  @Parameters(paramLabel = "PACK", description = "The pack.")
  private Path file = Path.of("");

  @Option(
      names = "--key",
      paramLabel = "PUB.pem",
      description = "The Ed25519 public key by which it should be signed.")
  private Optional<Path> key = Optional.empty();

  VerifyCommand(Wheelsdown wheelsdown) {
    this.wheelsdown = wheelsdown;
  }

  @Override
  public Integer call() throws IOException, UserMistake, PackException {
    return new PackVerification(wheelsdown.terminal()).of(file, key)
        ? ExitCode.OK
        : ExitCode.SOFTWARE;
  }
}
