package org.wheelsdown.store.event;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wheelsdown.store.engine.Engine;
import org.wheelsdown.store.engine.Micros;
import org.wheelsdown.store.engine.ParquetFiles;
import org.wheelsdown.store.folder.Staging;
import org.wheelsdown.store.manifest.EventPart;
import org.wheelsdown.store.manifest.SortedFile;

/**
 * Events of one month that were written and do not count yet.
 *
 * <p>A column of a group of rows costs DuckDB about a microsecond even if nothing of it is read,
 * and these rows have more than forty columns. So groups are only as small as pays, and files so
 * small that a question can leave out most of them by what the manifest says of them.
 */
public final class WrittenEvents {
  private static final String BY_PLACE = "by-place/";

  /** An aircraft's flights of a month fit into one group; each is read as a whole. */
  private static final int ROWS_A_GROUP = 4_096;

  /** A day of the busiest airports. */
  private static final int ROWS_A_GROUP_BY_PLACE = 8_192;

  private static final int ROWS_A_FILE = 131_072;

  private record Written(Path file, long rows, String first, String last) {}

  private record Extent(Instant earliest, Instant latest) {}

  private final EventTable table;
  private final String month;
  private final List<Written> byAircraft;
  private final List<Written> byPlace;
  private final Extent extent;

  private WrittenEvents(
      EventTable table,
      String month,
      List<Written> byAircraft,
      List<Written> byPlace,
      Extent extent) {
    this.table = table;
    this.month = month;
    this.byAircraft = byAircraft;
    this.byPlace = byPlace;
    this.extent = extent;
  }

  /**
   * Writes events, and those that have a place once more by place.
   *
   * @param query of events in the order of addresses, with the columns of the table
   * @return nothing if there were no events
   */
  public static Optional<WrittenEvents> write(
      Engine engine, EventTable table, String month, String query, Staging staging)
      throws IOException {
    List<Written> events = files(engine, query, ROWS_A_GROUP, "icao", staging);
    if (events.isEmpty()) {
      return Optional.empty();
    }
    String written = ParquetFiles.sourceOf(events.stream().map(Written::file).toList());
    List<Written> byPlace =
        PlaceOrder.has(table)
            ? files(
                engine, PlaceOrder.select(table, written), ROWS_A_GROUP_BY_PLACE, "place", staging)
            : List.of();
    return Optional.of(
        new WrittenEvents(table, month, events, byPlace, extent(engine, table, written)));
  }

  /** None if the query has no rows. */
  private static List<Written> files(
      Engine engine, String query, int rowsAGroup, String order, Staging staging)
      throws IOException {
    Path folder = staging.newFile();
    long rows =
        engine.copy(query, ParquetFiles.target(folder, rowsAGroup, ROWS_A_FILE / rowsAGroup));
    if (rows == 0) {
      return List.of();
    }
    List<Path> files = in(folder);
    for (Path file : files) {
      staging.sync(file);
    }
    return engine.list(
        "SELECT filename, count(*), min(%1$s), max(%1$s) FROM %2$s GROUP BY filename ORDER BY 3, 1"
            .formatted(order, ParquetFiles.namedOf(files)),
        row ->
            new Written(
                Path.of(row.getString(1)), row.getLong(2), row.getString(3), row.getString(4)));
  }

  private static List<Path> in(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  private static Extent extent(Engine engine, EventTable table, String events) {
    return engine
        .list(
            "SELECT epoch_us(min(%s)), epoch_us(max(%s)) FROM %s"
                .formatted(table.earliest(), table.latest(), events),
            row -> new Extent(Micros.instant(row.getLong(1)), Micros.instant(row.getLong(2))))
        .get(0);
  }

  /** Moves it to where it will count. The manifest must be locked. */
  public EventPart move(Staging staging) throws IOException {
    return new EventPart(
        month,
        move(byAircraft, "", staging),
        move(byPlace, BY_PLACE, staging),
        extent.earliest(),
        extent.latest());
  }

  private List<SortedFile> move(List<Written> files, String above, Staging staging)
      throws IOException {
    List<SortedFile> moved = new ArrayList<>();
    for (Written each : files) {
      String path = above + table.folder() + "/month=" + month + "/" + staging.newName();
      staging.move(each.file(), path);
      moved.add(new SortedFile(path, each.rows(), each.first(), each.last()));
    }
    return moved;
  }
}
