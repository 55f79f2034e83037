package org.wheelsdown.lab;

import org.wheelsdown.cli.failure.Failures;
import org.wheelsdown.cli.terminal.Terminal;
import org.wheelsdown.lab.accuracy.AccuracyCommand;
import org.wheelsdown.lab.accuracy.EvaluateCommand;
import org.wheelsdown.lab.bench.BenchCommand;
import org.wheelsdown.lab.fitting.FitCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The developers' tools: {@code wheelsdown lab}. */
@Command(
    name = "wheelsdown lab",
    description = "Evaluation and benchmarks of Wheelsdown itself.",
    mixinStandardHelpOptions = true,
    subcommands = {
      EvaluateCommand.class,
      AccuracyCommand.class,
      FitCommand.class,
      SimulateCommand.class,
      BenchCommand.class
    })
public final class Lab {
  @Option(
      names = "--debug",
      scope = ScopeType.INHERIT,
      description = "Show the stack of what goes wrong.")
  private boolean debug;

  private Lab() {}

  public static void main(String[] arguments) {
    Lab lab = new Lab();
    Failures failures = new Failures(Terminal.ofProcess(), () -> lab.debug);
    System.exit(
        new CommandLine(lab)
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setParameterExceptionHandler(failures::explain)
            .setExecutionExceptionHandler((problem, line, parsed) -> failures.explain(problem))
            .execute(arguments));
  }
}
