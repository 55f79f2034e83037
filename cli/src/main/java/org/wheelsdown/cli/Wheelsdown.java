package org.wheelsdown.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import org.wheelsdown.cli.failure.Failures;
import org.wheelsdown.cli.terminal.Terminal;
import org.wheelsdown.core.question.Question;
import org.wheelsdown.io.asking.MisreadQuestionException;
import org.wheelsdown.io.asking.WrittenQuestion;
import org.wheelsdown.io.export.Style;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/**
 * The {@code wheelsdown} command and its entry point.
 *
 * <p>No field and no method signature of a command names a class of DuckDB, Jackson or the
 * reference data: picocli looks at them all before it runs any, and a help text must come at once.
 */
@Command(
    name = "wheelsdown",
    mixinStandardHelpOptions = true,
    scope = ScopeType.INHERIT,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    description = "Where aircraft landed, who had them that day, and how sure we are.",
    abbreviateSynopsis = true,
    descriptionHeading = "%n",
    optionListHeading = "%nOptions:%n",
    commandListHeading = "%nCommands:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  wheelsdown demo",
      "  wheelsdown import ~/Downloads/v2025.02.04-planes-readsb-prod-0.tar",
      "  wheelsdown landings --at MUHA --since 2025-02-01 --until 2025-02-28",
      "  wheelsdown flights --help"
    })
public final class Wheelsdown implements Runnable {
  private static final int NARROWEST_HELP = 55;
  private static final int WIDEST_HELP = 100;

  private final Terminal terminal;

  @Option(
      names = "--workspace",
      paramLabel = "DIR",
      scope = ScopeType.INHERIT,
      description = "The folder of imported data (default: ./wheelsdown-data).")
  private Optional<Path> workspace = Optional.empty();

  @Option(
      names = "--debug",
      scope = ScopeType.INHERIT,
      description = "Show where in the program an error arose.")
  private boolean debug;

  @Spec private CommandSpec spec = CommandSpec.create();

  Wheelsdown(Terminal terminal) {
    this.terminal = terminal;
  }

  /** Runs the command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    System.exit(new Wheelsdown(Terminal.ofProcess()).run(arguments));
  }

  /** Runs the command: 0 for success, 1 for a failed check, 2 for a mistake of the user's. */
  int run(String... arguments) {
    Failures failures = new Failures(terminal, () -> debug);
    try {
      int exitCode = commandLine(failures).execute(arguments);
      terminal.out().flush();
      return exitCode;
    } catch (IOException | OutOfMemoryError e) {
      return failures.explain(e);
    }
  }

  /**
   * What a command line asks.
   *
   * @throws IllegalArgumentException if its command does not ask one question
   */
  Question question(String... arguments) throws IOException, MisreadQuestionException {
    return command(arguments).question(understood -> {});
  }

  /** The same before it is understood. */
  WrittenQuestion written(String... arguments) throws IOException {
    return command(arguments).written();
  }

  private QuestionCommand command(String... arguments) throws IOException {
    Failures failures = new Failures(terminal, () -> debug);
    ParseResult parsed = commandLine(failures).parseArgs(arguments);
    if (parsed.subcommand().commandSpec().userObject() instanceof QuestionCommand command) {
      return command;
    }
    throw new IllegalArgumentException("no question: " + String.join(" ", arguments));
  }

  private CommandLine commandLine(Failures failures) {
    return new CommandLine(this)
        .addSubcommand(new DemoCommand(this))
        .addSubcommand(new ImportCommand(this))
        .addSubcommand(new DocumentsCommand(this))
        .addSubcommand(new StatusCommand(this))
        .addSubcommand(new FlightsCommand(this))
        .addSubcommand(new LandingsCommand(this))
        .addSubcommand(new StaysCommand(this))
        .addSubcommand(new JourneysCommand(this))
        .addSubcommand(new MeetingsCommand(this))
        .addSubcommand(new ConnectionsCommand(this))
        .addSubcommand(new OverflightsCommand(this))
        .addSubcommand(new GapsCommand(this))
        .addSubcommand(new MarksCommand(this))
        .addSubcommand(new AircraftCommand(this))
        .addSubcommand(new CoverageCommand(this))
        .setOut(new PrintWriter(terminal.out(), true))
        .setErr(terminal.messages())
        .setColorScheme(CommandLine.Help.defaultColorScheme(ansi()))
        .setUsageHelpWidth(Math.max(NARROWEST_HELP, Math.min(terminal.columns(), WIDEST_HELP)))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler(failures::explain)
        .setExecutionExceptionHandler((exception, line, parsed) -> failures.explain(exception));
  }

  Terminal terminal() {
    return terminal;
  }

  /** The folder of imported data. */
  Path workspace() {
    return workspace.orElse(Path.of("wheelsdown-data"));
  }

  /** The same, if the user has named one. */
  Optional<Path> namedWorkspace() {
    return workspace;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Say what to do");
  }

  private Ansi ansi() {
    return terminal.style() == Style.PLAIN ? Ansi.OFF : Ansi.ON;
  }
}
