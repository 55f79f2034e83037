package org.wheelsdown.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.wheelsdown.cli.failure.UserMistake;
import org.wheelsdown.cli.story.Commands;
import org.wheelsdown.cli.story.Demonstration;
import org.wheelsdown.cli.terminal.Terminal;
import org.wheelsdown.core.question.Question;
import org.wheelsdown.io.asking.MisreadQuestionException;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;

@Command(
    name = "demo",
    description = {
      "The worked example: makes the tracks of a news story's aircraft, imports them, and puts each"
          + " sentence of the story that is about flights as a command.",
      "",
      "The tracks are a reconstruction from the story's own facts, and the papers are stand-ins; no"
          + " registration in them is real. Exit code 1 if something that the story says was not"
          + " found."
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
          "The folder for the tracks, and for the workspace where --workspace names no other"
              + " (default: ./wheelsdown-demo).")
  private Path output = Path.of("wheelsdown-demo");

  DemoCommand(Wheelsdown wheelsdown) {
    this.wheelsdown = wheelsdown;
  }

  @Override
  public Integer call() throws IOException, UserMistake, MisreadQuestionException {
    Path workspace = wheelsdown.namedWorkspace().orElse(output.resolve("wheelsdown-data"));
    Demonstration demonstration =
        new Demonstration(wheelsdown.terminal(), output, workspace, new Typed());
    return demonstration.run() ? ExitCode.OK : ExitCode.SOFTWARE;
  }

  /** Other commands, as if they had been typed after this one. */
  private final class Typed implements Commands {
    @Override
    public int run(List<String> words) {
      return new Wheelsdown(wheelsdown.terminal()).run(words.toArray(String[]::new));
    }

    @Override
    public Question question(List<String> words) throws IOException, MisreadQuestionException {
      Terminal mute = wheelsdown.terminal().withoutMessages();
      return new Wheelsdown(mute).question(words.toArray(String[]::new));
    }
  }
}
