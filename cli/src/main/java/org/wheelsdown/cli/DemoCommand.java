package org.wheelsdown.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.wheelsdown.cli.failure.UserMistake;
import org.wheelsdown.cli.story.Demonstration;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;

@Command(
    name = "demo",
    description = {
      "The worked example: makes the tracks of a news story's aircraft, imports them, holds each"
          + " claim of the story against them, and writes the brief.",
      "",
      "The tracks are a reconstruction from the story's own facts, and the papers are stand-ins; no"
          + " registration in them is real. Exit code 1 if a verdict is not the one that the case"
          + " expects."
    },
    footerHeading = "%nExample:%n",
    footer = "  wheelsdown demo")
final class DemoCommand implements Callable<Integer> {
  private final Wheelsdown wheelsdown;

  @Option(
      names = "--output",
      paramLabel = "DIR",
      defaultValue = "wheelsdown-demo",
      description =
          "The folder for the tracks, the case and its brief, and for the workspace where --workspace names no other"
              + " (default: ./wheelsdown-demo).")
  private Path output = Path.of("wheelsdown-demo");

  DemoCommand(Wheelsdown wheelsdown) {
    this.wheelsdown = wheelsdown;
  }

  @Override
  public Integer call() throws IOException, UserMistake {
    Path workspace = wheelsdown.namedWorkspace().orElse(output.resolve("wheelsdown-data"));
    return new Demonstration(wheelsdown.terminal(), output, workspace, Version.text()).run()
        ? ExitCode.OK
        : ExitCode.SOFTWARE;
  }
}
