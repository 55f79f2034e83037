package org.wheelsdown.sim.archive;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.wheelsdown.sim.trace.TraceDocument;
import org.wheelsdown.sim.traffic.SimulatedAircraft;
import org.wheelsdown.sim.traffic.SimulatedTraffic;
import org.wheelsdown.sim.traffic.SourceTrace;
import org.wheelsdown.sim.truth.Truth;
import org.wheelsdown.sim.truth.TruthTable;

/**
 * Writes world-wide traffic of some days as one tar of traces, a folder for each source and day.
 * Memory does not grow with the archive.
 */
public final class TrafficArchive {
  private static final String NOTICE = "simulated: not real";
  private static final DateTimeFormatter DAY_FOLDER = DateTimeFormatter.ofPattern("yyyy/MM/dd");

  private final SimulatedTraffic traffic;

  public TrafficArchive(SimulatedTraffic traffic) {
    this.traffic = traffic;
  }

  /**
   * Writes the archive, and its truth as {@code <name>.truth.csv} beside it.
   *
   * @param tar the file to write; replaced where it exists
   * @param aircraft how many to draw; most have documents of several days
   */
  public ArchiveSize write(Path tar, int aircraft) throws IOException {
    Path truth = tar.resolveSibling(tar.getFileName() + ".truth.csv");
    try (Workers workers = new Workers();
        TarOfTraces out = new TarOfTraces(tar, SimulatedTraffic.FIRST_DAY);
        Writer table = Files.newBufferedWriter(truth)) {
      Tally tally = new Tally(out, new TruthTable(table, NOTICE));
      workers.inOrder(
          aircraft,
          number -> entries(traffic.draw(number)),
          entries -> {
            for (Tally.Entry entry : entries) {
              tally.add(entry);
            }
          });
      return tally.size();
    }
  }

  /** One for each document; the flights go with the first. */
  private static List<Tally.Entry> entries(SimulatedAircraft aircraft) {
    List<Tally.Entry> entries = new ArrayList<>();
    List<Truth> flights = aircraft.flights();
    for (SourceTrace each : aircraft.traces()) {
      TraceDocument document = each.trace().document();
      entries.add(new Tally.Entry(name(each), document, each.trace().points().size(), flights));
      flights = List.of();
    }
    return entries;
  }

  private static String name(SourceTrace each) {
    String day = DAY_FOLDER.format(each.trace().day());
    return "source-" + each.source() + "/" + day + "/" + each.trace().name();
  }
}
