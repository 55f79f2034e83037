package org.wheelsdown.lab.bench.serving;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.wheelsdown.lab.machine.Machine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Has many ask a server at once. */
@Command(
    name = "serving",
    mixinStandardHelpOptions = true,
    description = {
      "Start wheelsdown serve on a workspace, have many clients ask it at once over loopback, and"
          + " write how long each kind of answer took and how much memory the server held.",
      "",
      "Ends with 1 if anything but an answer came.",
      "",
      "Example:  wheelsdown lab bench serving demo/wheelsdown-data --clients 50 --seconds 60"
    })
public final class ServingBench implements Callable<Integer> {
  @Parameters(paramLabel = "WORKSPACE", description = "The folder of the workspace.")
  private Path workspace = Path.of("");

  @Option(names = "--clients", description = "How many ask at once. Default: ${DEFAULT-VALUE}.")
  private int clients = 50;

  @Option(names = "--seconds", description = "For how long. Default: ${DEFAULT-VALUE}.")
  private int seconds = 60;

  @Option(names = "--seed", description = "Seed of what they ask. Default: ${DEFAULT-VALUE}.")
  private long seed = 1;

  @Option(names = "--log", description = "Where what was measured is written to.")
  private Path log = Path.of("docs/performance/serving-" + LocalDate.now(ZoneOffset.UTC) + ".log");

  @Override
  public Integer call() throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add(
        "wheelsdown lab bench serving %s --clients %d --seconds %d --seed %d"
            .formatted(workspace.getFileName(), clients, seconds, seed));
    lines.add(Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
    lines.add(Machine.description() + "; load " + Machine.load());
    lines.add("clients and server share these cores; each client asks again once it was answered");
    boolean isGood = measure(lines);
    lines.forEach(System.out::println);
    Files.createDirectories(log.toAbsolutePath().getParent());
    Files.write(log, lines, StandardCharsets.UTF_8);
    System.out.println("\nwritten to " + log);
    return isGood ? 0 : 1;
  }

  /** Adds what was measured; whether all was answered. */
  private boolean measure(List<String> lines) throws IOException {
    try (ServedProcess served = ServedProcess.start(workspace);
        Memory memory = new Memory(served.watch())) {
      Talk talk = new Talk(served.address());
      Choice choice = Choice.of(talk);
      lines.add("");
      lines.addAll(
          table(
              "one client, " + alone().toSeconds() + " s",
              new Crowd(1, alone(), seed).ask(talk, choice)));
      List<Exchange> exchanges =
          new Crowd(clients, Duration.ofSeconds(seconds), seed).ask(talk, choice);
      lines.add("");
      lines.addAll(table("%d clients, %d s".formatted(clients, seconds), exchanges));
      lines.addAll(List.of("", memory.line()));
      return new Tally("all", exchanges).failed() == 0;
    }
  }

  /** For comparison: a sixth of the time. */
  private Duration alone() {
    return Duration.ofSeconds(Math.max(1, seconds / 6));
  }

  private static List<String> table(String heading, List<Exchange> exchanges) {
    List<String> lines = new ArrayList<>(List.of(heading, Tally.heading()));
    Choice.kinds().forEach(what -> lines.add(Tally.of(what, exchanges).line()));
    lines.add(new Tally("all", exchanges).line());
    return lines;
  }
}
