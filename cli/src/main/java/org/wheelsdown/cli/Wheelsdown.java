package org.wheelsdown.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The {@code wheelsdown} command and its entry point. */
@Command(
    name = "wheelsdown",
    mixinStandardHelpOptions = true,
    version = "wheelsdown 0.1.0-SNAPSHOT",
    synopsisSubcommandLabel = "COMMAND",
    description = "Where aircraft landed, who had them that day, and how sure we are.")
public final class Wheelsdown implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  public static void main(String[] arguments) {
    System.exit(new CommandLine(new Wheelsdown()).execute(arguments));
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Say what to do.");
  }
}
