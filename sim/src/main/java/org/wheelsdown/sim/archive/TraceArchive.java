package org.wheelsdown.sim.archive;

import java.io.IOException;
import java.nio.file.Path;
import org.wheelsdown.core.place.Airports;

/** Writes one day of varied invented traffic as one tar, as daily releases of readsb traces are. */
public final class TraceArchive {
  /**
   * @param airports where the traffic flies
   * @param seed the same seed and airports make the same bytes
   */
  public TraceArchive(Airports airports, long seed) {}

  /**
   * Writes the archive, and its truth as {@code <name>.truth.csv} beside it.
   *
   * @param tar the file to write; replaced where it exists
   * @param aircraftDays how many documents to put in
   */
  public ArchiveSize write(Path tar, int aircraftDays) throws IOException {
    return new ArchiveSize(0, 0, 0, 0, 0);
  }
}
