package org.wheelsdown.sim.archive;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.wheelsdown.core.place.Airports;
import org.wheelsdown.core.position.Address;
import org.wheelsdown.sim.truth.TruthTable;

/**
 * Writes one day of varied invented traffic as one tar, as daily releases of readsb traces are.
 * Memory does not grow with the archive.
 */
public final class TraceArchive {
  private static final LocalDate DAY = LocalDate.of(2025, 6, 18);

  /** Days that are really flown; all others are varied from these. */
  private static final int FLOWN = 240;

  private static final String NOTICE = "simulated: not real";
  private static final int FOLDERS = 256;
  private static final int HIGH_PARTS = 1 << 16;

  /** Odd, so that different numbers get different high parts. */
  private static final int SCATTER = 40_503;

  private final Airports airports;
  private final long seed;

  /**
   * @param airports where the traffic flies
   * @param seed the same seed and airports make the same bytes
   */
  public TraceArchive(Airports airports, long seed) {
    this.airports = airports;
    this.seed = seed;
  }

  /**
   * Writes the archive, and its truth as {@code <name>.truth.csv} beside it.
   *
   * @param tar the file to write; replaced where it exists
   * @param aircraftDays how many documents to put in
   */
  public ArchiveSize write(Path tar, int aircraftDays) throws IOException {
    Path truth = tar.resolveSibling(tar.getFileName() + ".truth.csv");
    try (Workers workers = new Workers();
        TarOfTraces out = new TarOfTraces(tar, DAY);
        Writer table = Files.newBufferedWriter(truth)) {
      List<AircraftDay> flown = fly(workers, Math.min(FLOWN, aircraftDays));
      Tally tally = new Tally(out, new TruthTable(table, NOTICE));
      workers.inOrder(aircraftDays, number -> entry(flown, number, aircraftDays), tally::add);
      return tally.size();
    }
  }

  private List<AircraftDay> fly(Workers workers, int days) throws IOException {
    SplittableRandom random = new SplittableRandom(seed);
    Fields fields = Fields.draw(airports, random);
    Roster roster = new Roster(fields, fields.receivers(), DAY);
    List<SplittableRandom> each = Stream.generate(random::split).limit(days).toList();
    List<AircraftDay> flown = new ArrayList<>();
    workers.inOrder(days, number -> roster.draw(each.get(number)), flown::add);
    return flown;
  }

  private Tally.Entry entry(List<AircraftDay> flown, int number, int of) {
    SplittableRandom random = new SplittableRandom(seed + number);
    AircraftDay day = flown.get(random.nextInt(flown.size()));
    AircraftDay.Varied varied = day.varied(number, address(number, of), random);
    return new Tally.Entry(
        varied.trace().name(),
        varied.trace().document(),
        varied.trace().points().size(),
        varied.flights());
  }

  /** Addresses that differ, folder after folder; never 000000, which is no address. */
  private static Address address(int number, int of) {
    int folder = (int) ((long) number * FOLDERS / of);
    int rest = (number + 1) * SCATTER & (HIGH_PARTS - 1);
    return new Address(rest * FOLDERS + folder);
  }
}
