package org.wheelsdown.lab;

import org.wheelsdown.lab.accuracy.EvaluateCommand;
import org.wheelsdown.lab.bench.BenchCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The developers' tools: {@code wheelsdown lab}. */
@Command(
    name = "wheelsdown lab",
    description = "Evaluation and benchmarks of Wheelsdown itself.",
    mixinStandardHelpOptions = true,
    subcommands = {EvaluateCommand.class, SimulateCommand.class, BenchCommand.class})
public final class Lab {
  private Lab() {}

  public static void main(String[] arguments) {
    System.exit(
        new CommandLine(new Lab()).setCaseInsensitiveEnumValuesAllowed(true).execute(arguments));
  }
}
