package org.wheelsdown.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
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
  /** By name, in the order in which they are listed. */
  private static final Map<String, Function<Wheelsdown, Object>> COMMANDS = new LinkedHashMap<>();

  static {
    COMMANDS.put("demo", DemoCommand::new);
    COMMANDS.put("import", ImportCommand::new);
    COMMANDS.put("documents", DocumentsCommand::new);
    COMMANDS.put("status", StatusCommand::new);
    COMMANDS.put("flights", FlightsCommand::new);
    COMMANDS.put("landings", LandingsCommand::new);
    COMMANDS.put("stays", StaysCommand::new);
    COMMANDS.put("journeys", JourneysCommand::new);
    COMMANDS.put("meetings", MeetingsCommand::new);
    COMMANDS.put("connections", ConnectionsCommand::new);
    COMMANDS.put("overflights", OverflightsCommand::new);
    COMMANDS.put("gaps", GapsCommand::new);
    COMMANDS.put("marks", MarksCommand::new);
    COMMANDS.put("positions", PositionsCommand::new);
    COMMANDS.put("aircraft", AircraftCommand::new);
    COMMANDS.put("coverage", CoverageCommand::new);
    COMMANDS.put("serve", ServeCommand::new);
    COMMANDS.put("case", Wheelsdown::caseCommands);
    COMMANDS.put("check", CheckCommand::new);
    COMMANDS.put("brief", BriefCommand::new);
    COMMANDS.put("pack", PackCommand::new);
    COMMANDS.put("verify", VerifyCommand::new);
  }

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
      int exitCode = commandLine(failures, arguments).execute(arguments);
      terminal.out().flush();
      return exitCode;
    } catch (IOException | OutOfMemoryError | StackOverflowError e) {
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
    ParseResult parsed = commandLine(failures, arguments).parseArgs(arguments);
    if (parsed.subcommand().commandSpec().userObject() instanceof QuestionCommand command) {
      return command;
    }
    throw new IllegalArgumentException("no question: " + String.join(" ", arguments));
  }

  /**
   * Those that are named among the arguments, or all. To look at all options of all commands takes
   * picocli longer than some questions take to be answered.
   */
  private static List<Function<Wheelsdown, Object>> commands(List<String> arguments) {
    List<Function<Wheelsdown, Object>> named =
        COMMANDS.entrySet().stream()
            .filter(each -> arguments.contains(each.getKey()))
            .map(Map.Entry::getValue)
            .toList();
    boolean isAnyMeant =
        named.isEmpty() || arguments.contains("--help") || arguments.contains("-h");
    return isAnyMeant ? List.copyOf(COMMANDS.values()) : named;
  }

  private static CommandLine caseCommands(Wheelsdown wheelsdown) {
    return new CommandLine(new CaseCommand())
        .addSubcommand(new NewCaseCommand(wheelsdown))
        .addSubcommand(new AddToCaseCommand(wheelsdown))
        .addSubcommand(new VaultCommand(wheelsdown));
  }

  private CommandLine commandLine(Failures failures, String... arguments) {
    CommandLine all = new CommandLine(this);
    commands(List.of(arguments)).forEach(command -> all.addSubcommand(command.apply(this)));
    return all.setOut(new PrintWriter(terminal.out(), true))
        .setErr(terminal.messages())
        .setColorScheme(CommandLine.Help.defaultColorScheme(ansi()))
        .setUsageHelpWidth(Math.max(NARROWEST_HELP, Math.min(terminal.columns(), WIDEST_HELP)))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExpandAtFiles(false) // the launcher protects the commands that it sees
        .setParameterExceptionHandler(failures::explain)
        .setExecutionExceptionHandler((exception, line, parsed) -> failures.explain(exception));
  }

  Terminal terminal() {
    return terminal;
  }

  /** Shows where something arose that a command goes on after, if the user wants to know that. */
  void showWhenDebugging(Throwable surprise) {
    if (debug) {
      surprise.printStackTrace(terminal.messages());
    }
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
