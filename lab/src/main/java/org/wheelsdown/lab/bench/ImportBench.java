package org.wheelsdown.lab.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.wheelsdown.io.reference.ReferenceData;
import org.wheelsdown.lab.machine.Machine;
import org.wheelsdown.lab.scratch.Scratch;
import org.wheelsdown.sim.archive.ArchiveSize;
import org.wheelsdown.sim.archive.TraceArchive;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Makes an archive of simulated traces and measures its import, as whole processes, against {@code
 * gzip -dc} of the same compressed bytes.
 */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    description = {
      "Make an archive of simulated traces, import it, and measure that against gzip -dc.",
      "",
      "Example:  wheelsdown lab bench import --aircraft-days 20000 --runs 3"
    })
final class ImportBench implements Callable<Integer> {
  /** Set by the launcher: itself, so that what is measured is what a user runs. */
  private static final String LAUNCHER = System.getProperty("wheelsdown.launcher", "wheelsdown");

  @Option(
      names = "--aircraft-days",
      description = "Documents in the archive. Default: ${DEFAULT-VALUE}.")
  private int aircraftDays = 20_000;

  @Option(names = "--runs", description = "How often to measure. Default: ${DEFAULT-VALUE}.")
  private int runs = 3;

  @Option(names = "--seed", description = "Seed of the simulation. Default: ${DEFAULT-VALUE}.")
  private long seed = 1;

  @Override
  public Integer call() throws IOException {
    try (Scratch scratch = new Scratch()) {
      Path tar = scratch.resolve("simulated.tar");
      ArchiveSize size = new TraceArchive(ReferenceData.airports(), seed).write(tar, aircraftDays);
      describe(size);
      measure(scratch, tar, size);
    }
    return 0;
  }

  private void describe(ArchiveSize size) {
    print(
        "wheelsdown lab bench import --aircraft-days %d --runs %d --seed %d",
        aircraftDays, runs, seed);
    print("%s", Machine.description());
    print(
        "%,d aircraft-days, %,d positions, %,d flights, %,d MB of JSON, %,d MB compressed",
        size.aircraftDays(),
        size.positions(),
        size.flights(),
        size.jsonBytes() >> 20,
        size.gzipBytes() >> 20);
  }

  private void measure(Scratch scratch, Path tar, ArchiveSize size) throws IOException {
    Path members = Members.concatenate(tar, scratch.resolve("members.gz"));
    List<Usage> limit = new ArrayList<>();
    List<Usage> reading = new ArrayList<>();
    List<Usage> importing = new ArrayList<>();
    for (int run = 1; run <= runs; run++) {
      print("%nrun %d", run);
      limit.add(run("gzip -dc", "gzip", "-dc", members.toString()));
      reading.add(run("read, find flights", LAUNCHER, "lab", "bench", "read", tar.toString()));
      Path workspace = scratch.resolve("workspace");
      importing.add(
          run("import", LAUNCHER, "--workspace", workspace.toString(), "import", tar.toString()));
      Scratch.delete(workspace);
    }
    print("%nmedians of %d runs", runs);
    summarise("gzip -dc", limit, limit, size);
    summarise("read, find flights", reading, limit, size);
    summarise("import", importing, limit, size);
  }

  private static Usage run(String what, String... command) throws IOException {
    Usage usage =
        Usage.of(new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD));
    print("  %-20s %s", what, usage);
    return usage;
  }

  private static void summarise(
      String what, List<Usage> runs, List<Usage> limit, ArchiveSize size) {
    double cpu = Usage.median(runs, Usage::cpuSeconds);
    double wall = Usage.median(runs, Usage::wallSeconds);
    print(
        "  %-20s CPU %.2f times gzip -dc, %,.0f positions a second of CPU, %,.0f of wall time,"
            + " peak %.0f MB",
        what,
        cpu / Usage.median(limit, Usage::cpuSeconds),
        size.positions() / cpu,
        size.positions() / wall,
        Usage.median(runs, Usage::peakMegabytes));
  }

  private static void print(String format, Object... values) {
    System.out.printf(Locale.ROOT, format + "%n", values);
  }
}
