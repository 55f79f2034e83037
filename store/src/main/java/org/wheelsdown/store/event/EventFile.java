package org.wheelsdown.store.event;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.wheelsdown.store.engine.Engine;
import org.wheelsdown.store.engine.Micros;
import org.wheelsdown.store.engine.ParquetFiles;
import org.wheelsdown.store.folder.Staging;
import org.wheelsdown.store.manifest.EventPart;

/** Events of one month that were written and do not count yet. */
public final class EventFile {
  private static final String BY_PLACE = "by-place/";

  /** An aircraft's flights of a month fit into one group; each is read as a whole. */
  private static final int ROWS_A_GROUP = 16_384;

  /** Two days of the busiest airports. */
  private static final int ROWS_A_GROUP_BY_PLACE = 8_192;

  private record Extent(Instant earliest, Instant latest) {}

  private final EventTable table;
  private final String month;
  private final Path file;
  private final long rows;
  private final Optional<Path> byPlace;
  private final Extent extent;

  private EventFile(
      EventTable table, String month, Path file, long rows, Optional<Path> byPlace, Extent extent) {
    this.table = table;
    this.month = month;
    this.file = file;
    this.rows = rows;
    this.byPlace = byPlace;
    this.extent = extent;
  }

  /**
   * Writes events, and those that have a place once more by place.
   *
   * @param query of events in the order of addresses, with the columns of the table
   * @return nothing if there were no events
   */
  public static Optional<EventFile> write(
      Engine engine, EventTable table, String month, String query, Staging staging)
      throws IOException {
    Path file = staging.newFile();
    long rows = engine.copy(query, ParquetFiles.target(file, ROWS_A_GROUP));
    if (rows == 0) {
      return Optional.empty();
    }
    staging.sync(file);
    Optional<Path> byPlace =
        PlaceOrder.has(table)
            ? Optional.of(byPlace(engine, table, file, staging))
            : Optional.empty();
    return Optional.of(
        new EventFile(table, month, file, rows, byPlace, extent(engine, table, file)));
  }

  private static Path byPlace(Engine engine, EventTable table, Path file, Staging staging)
      throws IOException {
    Path placed = staging.newFile();
    engine.copy(
        PlaceOrder.select(table, ParquetFiles.source(file)),
        ParquetFiles.target(placed, ROWS_A_GROUP_BY_PLACE));
    staging.sync(placed);
    return placed;
  }

  private static Extent extent(Engine engine, EventTable table, Path file) {
    return engine
        .list(
            "SELECT epoch_us(min(%s)), epoch_us(max(%s)) FROM %s"
                .formatted(table.earliest(), table.latest(), ParquetFiles.source(file)),
            row -> new Extent(Micros.instant(row.getLong(1)), Micros.instant(row.getLong(2))))
        .get(0);
  }

  /** Moves it to where it will count. The manifest must be locked. */
  public EventPart move(Staging staging) throws IOException {
    String path = move(file, "", staging);
    Optional<String> placed = Optional.empty();
    if (byPlace.isPresent()) {
      placed = Optional.of(move(byPlace.get(), BY_PLACE, staging));
    }
    return new EventPart(path, month, rows, placed, extent.earliest(), extent.latest());
  }

  private String move(Path from, String above, Staging staging) throws IOException {
    String path = above + table.folder() + "/month=" + month + "/" + from.getFileName();
    staging.move(from, path);
    return path;
  }
}
