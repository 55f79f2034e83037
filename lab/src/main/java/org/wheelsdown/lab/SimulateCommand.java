package org.wheelsdown.lab;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.wheelsdown.io.reference.ReferenceData;
import org.wheelsdown.sim.archive.ArchiveSize;
import org.wheelsdown.sim.archive.TraceArchive;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes an archive of simulated traces and its truth. */
@Command(
    name = "simulate",
    mixinStandardHelpOptions = true,
    description = {
      "Write a tar of simulated readsb traces, and their truth as FILE.truth.csv beside it.",
      "",
      "Example:  wheelsdown lab simulate --aircraft-days 2000 simulated.tar",
      "          wheelsdown lab evaluate --mistakes simulated.tar simulated.tar.truth.csv"
    })
public final class SimulateCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FILE", description = "The tar to write; replaced where it exists.")
  private Path file = Path.of("");

  @Option(
      names = "--aircraft-days",
      description = "Documents in the archive. Default: ${DEFAULT-VALUE}.")
  private int aircraftDays = 2_000;

  @Option(names = "--seed", description = "Seed of the simulation. Default: ${DEFAULT-VALUE}.")
  private long seed = 1;

  @Override
  public Integer call() throws IOException {
    ArchiveSize size = new TraceArchive(ReferenceData.airports(), seed).write(file, aircraftDays);
    System.out.printf(
        Locale.ROOT,
        "%,d aircraft-days, %,d positions, %,d flights%n",
        size.aircraftDays(),
        size.positions(),
        size.flights());
    return 0;
  }
}
