package org.wheelsdown.sim.archive;

import java.io.IOException;
import java.util.List;
import org.wheelsdown.sim.trace.TraceDocument;
import org.wheelsdown.sim.truth.Truth;
import org.wheelsdown.sim.truth.TruthTable;

/** Puts documents into the archive and their truth into its table, and counts them. */
final class Tally {
  private final TarOfTraces tar;
  private final TruthTable table;
  private int aircraftDays;
  private long positions;
  private long jsonBytes;
  private long gzipBytes;
  private long flights;

  Tally(TarOfTraces tar, TruthTable table) {
    this.tar = tar;
    this.table = table;
  }

  /**
   * One aircraft-day, ready to be written.
   *
   * @param name where it stands in the archive
   * @param positions rows in the document
   */
  record Entry(String name, TraceDocument document, int positions, List<Truth> flights) {}

  void add(Entry entry) throws IOException {
    tar.add(entry.name(), entry.document());
    table.write(entry.flights());
    aircraftDays++;
    positions += entry.positions();
    jsonBytes += entry.document().jsonBytes();
    gzipBytes += entry.document().gzipBytes();
    flights += entry.flights().size();
  }

  ArchiveSize size() {
    return new ArchiveSize(aircraftDays, positions, jsonBytes, gzipBytes, flights);
  }
}
