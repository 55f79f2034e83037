package org.wheelsdown.store.event;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.wheelsdown.store.engine.Engine;
import org.wheelsdown.store.engine.ParquetFiles;
import org.wheelsdown.store.folder.Staging;
import org.wheelsdown.store.manifest.EventPart;

/**
 * Gathers new events of one kind and writes the months they touch again; the other months' files
 * stay as they are.
 */
final class EventWriter {
  private static final String WINDOWS = "replaced_windows";

  private final Engine engine;
  private final ParquetFiles files;
  private final Staging staging;
  private final EventTable table;
  private final List<Written> written = new ArrayList<>();

  EventWriter(Engine engine, ParquetFiles files, Staging staging, EventTable table) {
    this.engine = engine;
    this.files = files;
    this.staging = staging;
    this.table = table;
    engine.execute("CREATE TEMP TABLE %s (%s)".formatted(fresh(), table.columns()));
    table.createNone(engine);
  }

  private record Written(Path file, String month, long rows) {}

  /** The table in DuckDB that takes the new events. */
  String fresh() {
    return table.folder() + "_fresh";
  }

  /** Makes the table of windows that {@link #write} needs. */
  static void createWindows(Engine engine) {
    engine.execute(
        "CREATE TEMP TABLE %s (icao VARCHAR, start BIGINT, finish BIGINT)".formatted(WINDOWS));
  }

  static void addWindows(Engine engine, Collection<Window> windows) {
    engine.fill(
        WINDOWS,
        row -> {
          for (Window window : windows) {
            row.beginRow()
                .append(window.address().toString())
                .append(window.start())
                .append(window.finish())
                .endRow();
          }
        });
  }

  /**
   * Writes the files of all months that change.
   *
   * @return the files that count until now and stay as they are
   */
  List<EventPart> write(List<EventPart> before) throws IOException {
    List<EventPart> kept = new ArrayList<>();
    Set<String> months = new LinkedHashSet<>(freshMonths());
    for (EventPart part : before) {
      if (replaces(part)) {
        months.add(part.month());
      }
    }
    for (EventPart part : before) {
      if (!months.contains(part.month())) {
        kept.add(part);
      }
    }
    for (String month : months) {
      write(month, before.stream().filter(part -> part.month().equals(month)).toList());
    }
    return kept;
  }

  /** Moves what was written to where it will count. The manifest must be locked. */
  List<EventPart> move() throws IOException {
    List<EventPart> parts = new ArrayList<>();
    for (Written file : written) {
      String path = table.folder() + "/month=" + file.month() + "/" + file.file().getFileName();
      staging.move(file.file(), path);
      parts.add(new EventPart(path, file.month(), file.rows()));
    }
    return parts;
  }

  private List<String> freshMonths() {
    return engine.list(
        "SELECT DISTINCT %s AS month FROM %s ORDER BY month".formatted(month(), fresh()),
        row -> row.getString(1));
  }

  private boolean replaces(EventPart part) {
    String sql =
        "SELECT count(*) FROM %s AS old WHERE %s"
            .formatted(files.source(List.of(part.path())), isReplaced());
    return engine.list(sql, row -> row.getLong(1)).get(0) > 0;
  }

  private void write(String month, List<EventPart> before) throws IOException {
    String sql =
        """
        SELECT * FROM (
          SELECT * FROM %s AS old WHERE NOT %s
          UNION ALL
          SELECT * FROM %s WHERE %s = '%s')
        ORDER BY icao, %s
        """
            .formatted(
                table.source(files, before),
                isReplaced(),
                fresh(),
                month(),
                month,
                table.startColumn());
    Path file = staging.newFile();
    long rows = engine.copy(sql, ParquetFiles.target(file));
    if (rows > 0) {
      staging.sync(file);
      written.add(new Written(file, month, rows));
    }
  }

  private String month() {
    return "strftime(%s, '%%Y-%%m')".formatted(table.startColumn());
  }

  private String isReplaced() {
    return "EXISTS (FROM %s AS w WHERE w.icao = old.icao AND %s)"
        .formatted(WINDOWS, table.replacedBetween("w.start", "w.finish"));
  }
}
