package org.wheelsdown.lab;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.wheelsdown.core.place.Airports;
import org.wheelsdown.io.reference.ReferenceData;
import org.wheelsdown.sim.archive.ArchiveSize;
import org.wheelsdown.sim.archive.TraceArchive;
import org.wheelsdown.sim.archive.TrafficArchive;
import org.wheelsdown.sim.traffic.CoverageKind;
import org.wheelsdown.sim.traffic.SimulatedTraffic;
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
      "          wheelsdown lab evaluate --mistakes simulated.tar simulated.tar.truth.csv",
      "          wheelsdown lab simulate --coverage patchy --aircraft 500 patchy.tar",
      "",
      "Without --coverage the archive is one day of much the same traffic, to measure speed with;",
      "with it, world-wide traffic of several days as varied as can be, to measure accuracy with."
    })
public final class SimulateCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FILE", description = "The tar to write; replaced where it exists.")
  private Path file = Path.of("");

  @Option(
      names = "--aircraft-days",
      description = "Documents in the archive. Default: ${DEFAULT-VALUE}.")
  private int aircraftDays = 2_000;

  @Option(
      names = "--coverage",
      paramLabel = "good|patchy|sparse",
      description = "Write world-wide traffic instead, heard by so many receivers.")
  private Optional<CoverageKind> coverage = Optional.empty();

  @Option(
      names = "--aircraft",
      description = "Aircraft in such an archive. Default: ${DEFAULT-VALUE}.")
  private int aircraft = 500;

  @Option(names = "--seed", description = "Seed of the simulation. Default: ${DEFAULT-VALUE}.")
  private long seed = 1;

  @Override
  public Integer call() throws IOException {
    ArchiveSize size = write();
    System.out.printf(
        Locale.ROOT,
        "%,d aircraft-days, %,d positions, %,d flights%n",
        size.aircraftDays(),
        size.positions(),
        size.flights());
    return 0;
  }

  private ArchiveSize write() throws IOException {
    Airports airports = ReferenceData.airports();
    if (coverage.isEmpty()) {
      return new TraceArchive(airports, seed).write(file, aircraftDays);
    }
    SimulatedTraffic traffic = new SimulatedTraffic(airports, coverage.orElseThrow(), seed);
    return new TrafficArchive(traffic).write(file, aircraft);
  }
}
