package org.wheelsdown.lab.bench.serving;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.wheelsdown.lab.launch.Launcher;
import org.wheelsdown.lab.machine.Machine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures in a browser how soon and how smoothly the page shows a workspace. */
@Command(
    name = "page",
    mixinStandardHelpOptions = true,
    description = {
      "Start wheelsdown serve on a workspace and measure its page in Chromium. Without one, on a"
          + " week of some ten thousand simulated flights, which is made unless it is there.",
      "",
      "Needs Debian's chromium, and is started in the project's folder.",
      "",
      "Example:  wheelsdown lab bench page --runs 5",
      "          wheelsdown lab bench page demo/wheelsdown-data --log target/page-of-the-demo.log"
    })
public final class PageBench implements Callable<Integer> {
  private static final Path SCRIPT = Path.of("server/web/measure/page.mjs");

  /** Without it and without a card, Chromium emulates one for what asks for WebGL alone. */
  private static final String EMULATED_CARD = "--use-angle=swiftshader";

  @Parameters(paramLabel = "WORKSPACE", description = "Its folder.", arity = "0..1")
  private Optional<Path> workspace = Optional.empty();

  @Option(
      names = "--aircraft",
      description = "That fly in the simulated week. Default: ${DEFAULT-VALUE}.")
  private int aircraft = 2_000;

  @Option(names = "--runs", description = "How often to measure. Default: ${DEFAULT-VALUE}.")
  private int runs = 3;

  @Option(
      names = "--emulated-card",
      description = "Have Chromium draw its whole window through an emulated graphics card.")
  private boolean isCardEmulated;

  @Option(
      names = "--work",
      description = "Where the simulated week is kept. Default: ${DEFAULT-VALUE}.")
  private Path work = Path.of("target/page");

  @Option(names = "--log", description = "Where what was measured is written to.")
  private Path log = Path.of("docs/performance/page-" + LocalDate.now(ZoneOffset.UTC) + ".log");

  @Override
  public Integer call() throws IOException {
    Path measured = workspace.isPresent() ? workspace.get() : simulated();
    List<String> lines = new ArrayList<>();
    lines.add("wheelsdown lab bench page, %s, %d runs".formatted(measured.getFileName(), runs));
    lines.add(Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
    lines.add(Machine.description() + "; load " + Machine.load());
    lines.add("browser and server share these cores");
    try (ServedProcess served = ServedProcess.start(measured)) {
      lines.addAll(run(measuring(served)));
    }
    Files.createDirectories(log.toAbsolutePath().getParent());
    Files.write(log, lines, StandardCharsets.UTF_8);
    System.out.println("\nwritten to " + log);
    return 0;
  }

  private List<String> measuring(ServedProcess served) {
    List<String> command = new ArrayList<>();
    command.addAll(List.of("node", SCRIPT.toString(), served.address().toString(), "" + runs));
    if (isCardEmulated) {
      command.add(EMULATED_CARD);
    }
    return command;
  }

  private Path simulated() throws IOException {
    Path folder = work.resolve("aircraft-" + aircraft);
    if (Files.notExists(folder.resolve("manifest.json"))) {
      Files.createDirectories(work);
      Path tar = work.resolve("simulated.tar");
      launch(
          "lab", "simulate", "--coverage", "patchy", "--aircraft", "" + aircraft, tar.toString());
      launch("--workspace", folder.toString(), "import", tar.toString());
      Files.delete(tar);
    }
    return folder;
  }

  private static void launch(String... arguments) throws IOException {
    List<String> command = new ArrayList<>(Launcher.command());
    command.addAll(List.of(arguments));
    run(command);
  }

  /** Runs a process to its end, and passes on and gives what it says. */
  private static List<String> run(List<String> command) throws IOException {
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    List<String> said = new ArrayList<>();
    try (BufferedReader output = process.inputReader()) {
      for (String line = output.readLine(); line != null; line = output.readLine()) {
        System.out.println(line);
        said.add(line);
      }
    }
    if (process.onExit().join().exitValue() != 0) {
      throw new IOException(String.join(" ", command) + " failed");
    }
    return said;
  }
}
