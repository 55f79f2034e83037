package org.wheelsdown.store.coverage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.wheelsdown.core.coverage.BandHeard;
import org.wheelsdown.core.coverage.Cell;
import org.wheelsdown.core.coverage.CellHeard;
import org.wheelsdown.core.coverage.GapCoverage;
import org.wheelsdown.core.coverage.HeightBand;
import org.wheelsdown.core.coverage.Hour;
import org.wheelsdown.core.coverage.SourceDay;
import org.wheelsdown.core.coverage.Way;
import org.wheelsdown.store.engine.Deadline;
import org.wheelsdown.store.engine.Engine;
import org.wheelsdown.store.engine.ParquetFiles;
import org.wheelsdown.store.folder.Folder;
import org.wheelsdown.store.folder.Lock;
import org.wheelsdown.store.folder.WorkspaceLocks;
import org.wheelsdown.store.manifest.CoveragePart;
import org.wheelsdown.store.manifest.Manifest;
import org.wheelsdown.store.manifest.ManifestFile;

/**
 * Says why aircraft were not heard, from a workspace's coverage as far as it was worked out. The
 * answer changes with what is imported, so it is never kept with a gap.
 */
public final class CoverageQuestions {
  private static final String BANDS =
      """
      SELECT band, count(DISTINCT icao), count(DISTINCT hour), count(DISTINCT hour // 24),
        min(lowest_ft)
      FROM %s WHERE cell IN (%s) AND hour BETWEEN %d AND %d GROUP BY band
      """;

  private static final String CELLS =
      """
      SELECT cell, count(DISTINCT hour), bool_or(band = '%s'), min(lowest_ft)
      FROM %s WHERE hour BETWEEN %d AND %d GROUP BY cell ORDER BY cell
      """;

  private final Folder workspace;
  private final Supplier<Engine> engines;
  private final RememberedDays days;

  public CoverageQuestions(Folder workspace) {
    this(
        workspace,
        () ->
            Engine.startParallel(
                workspace, workspace.spill().resolve(UUID.randomUUID().toString())));
  }

  /**
   * @param engines gives the engine for each question, which is closed after it
   */
  public CoverageQuestions(Folder workspace, Supplier<Engine> engines) {
    this(workspace, engines, new RememberedDays());
  }

  private CoverageQuestions(Folder workspace, Supplier<Engine> engines, RememberedDays days) {
    this.workspace = workspace;
    this.engines = engines;
    this.days = days;
  }

  /** The same, its answers there by then. */
  public CoverageQuestions endingBy(Deadline then) {
    return new CoverageQuestions(workspace, () -> engines.get().endingBy(then), days);
  }

  /**
   * Reads the coverage as it is now, to ask about ways lot by lot. What holds for all of them is
   * read once.
   */
  public CoverageReading begin() {
    return CoverageReading.begin(workspace, engines, days);
  }

  /** Why nobody heard the aircraft on each of these ways, in their order. */
  public List<GapCoverage> of(List<Way> ways) {
    try (CoverageReading reading = begin()) {
      return reading.of(ways);
    }
  }

  /** Why nobody heard the aircraft on this way. */
  public GapCoverage of(Way way) {
    return of(List.of(way)).get(0);
  }

  /** From the first day with positions to the last, how complete each is. */
  public List<SourceDay> days() {
    try (CoverageReading reading = begin()) {
      return reading.days();
    }
  }

  /**
   * Who was heard in some cells, one entry for each band in which anybody was, the lowest first.
   *
   * @param cells at least one
   * @param first the first hour that counts
   * @param last the last hour that counts
   */
  public List<BandHeard> heard(Collection<Cell> cells, Hour first, Hour last) {
    String codes =
        cells.stream().map(cell -> Integer.toString(cell.code())).collect(Collectors.joining(", "));
    return read(
        first,
        last,
        (engine, from) ->
            engine
                .list(
                    BANDS.formatted(from, codes, first.number(), last.number()),
                    CoverageQuestions::bandHeard)
                .stream()
                .sorted(Comparator.comparing(BandHeard::band))
                .toList());
  }

  /**
   * Where anybody was heard, by cell.
   *
   * @param first the first hour that counts
   * @param last the last hour that counts
   */
  public List<CellHeard> cells(Hour first, Hour last) {
    String ground = CoverageTable.nameOf(HeightBand.ON_THE_GROUND);
    return read(
        first,
        last,
        (engine, from) ->
            engine.list(
                CELLS.formatted(ground, from, first.number(), last.number()),
                CoverageQuestions::cellHeard));
  }

  /** In how many of these hours anybody was heard anywhere. */
  public long hours(Hour first, Hour last) {
    return read(
        first,
        last,
        (engine, from) ->
            engine
                .list(
                    "SELECT count(DISTINCT hour) FROM %s WHERE hour BETWEEN %d AND %d"
                        .formatted(from, first.number(), last.number()),
                    row -> row.getLong(1))
                .get(0));
  }

  private interface Reading<T> {
    T of(Engine engine, String from);
  }

  /** Reads the files of the days of some hours. */
  private <T> T read(Hour first, Hour last, Reading<T> read) {
    Lock reading = WorkspaceLocks.of(workspace).reading();
    Manifest manifest = new ManifestFile(workspace).read();
    try (reading;
        Engine engine = engines.get()) {
      CoverageTable.createNone(engine);
      List<CoveragePart> parts =
          manifest.currentCoverage().parts().stream()
              .filter(part -> !part.day().isBefore(first.day()))
              .filter(part -> !part.day().isAfter(last.day()))
              .toList();
      return read.of(engine, CoverageTable.source(new ParquetFiles(workspace), parts));
    }
  }

  private static CellHeard cellHeard(ResultSet row) throws SQLException {
    return new CellHeard(
        new Cell(row.getInt(1)),
        row.getLong(2),
        row.getBoolean(3),
        CoverageTable.feet(row.getObject(4)));
  }

  private static BandHeard bandHeard(ResultSet row) throws SQLException {
    return new BandHeard(
        CoverageTable.band(row.getString(1)),
        row.getLong(2),
        row.getLong(3),
        row.getLong(4),
        CoverageTable.feet(row.getObject(5)));
  }
}
