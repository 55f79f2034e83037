package org.wheelsdown.store.event;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.wheelsdown.store.engine.Engine;
import org.wheelsdown.store.engine.ParquetFiles;
import org.wheelsdown.store.folder.Staging;
import org.wheelsdown.store.manifest.EventPart;

/**
 * Writes new events of one kind to files by month, and those files again that hold events which
 * they replace. The other files stay as they are.
 *
 * <p>Nothing is sorted here, as wide rows with lists do not sort in little memory: events come in
 * the order of addresses and keep it.
 */
final class EventWriter {
  /** Rows to gather before they go to a file: some 20 MB. */
  private static final long ROWS_IN_MEMORY = 20_000;

  /** A month with more files than this gets a single one again. */
  private static final int MOST_PARTS = 32;

  private final Engine engine;
  private final ParquetFiles files;
  private final Staging staging;
  private final EventTable table;
  private final ReplacedWindows windows;
  private final List<Path> gathered = new ArrayList<>();
  private final List<WrittenEvents> written = new ArrayList<>();

  EventWriter(
      Engine engine,
      ParquetFiles files,
      Staging staging,
      EventTable table,
      ReplacedWindows windows) {
    this.engine = engine;
    this.files = files;
    this.staging = staging;
    this.table = table;
    this.windows = windows;
    engine.execute("CREATE TEMP TABLE %s (%s)".formatted(fresh(), table.columns()));
    table.createNone(engine);
  }

  /** Adds new events. */
  void add(Engine.Filler filler) {
    engine.fill(fresh(), filler);
    if (count("FROM " + fresh()) >= ROWS_IN_MEMORY) {
      gather();
    }
  }

  /**
   * Writes the files of all months that change.
   *
   * @return the files that count until now and stay as they are
   */
  List<EventPart> write(List<EventPart> before) throws IOException {
    gather();
    List<EventPart> kept = new ArrayList<>();
    Map<String, List<EventPart>> byMonth =
        before.stream()
            .collect(Collectors.groupingBy(EventPart::month, TreeMap::new, Collectors.toList()));
    for (Map.Entry<String, List<EventPart>> month : byMonth.entrySet()) {
      kept.addAll(rewrite(month.getKey(), month.getValue()));
    }
    for (String month : freshMonths()) {
      String query = "FROM %s WHERE %s = '%s'".formatted(fresh(gathered), month(), month);
      write(month, query);
    }
    return kept;
  }

  /** Moves what was written to where it will count. The manifest must be locked. */
  List<EventPart> move() throws IOException {
    List<EventPart> parts = new ArrayList<>();
    for (WrittenEvents file : written) {
      parts.add(file.move(staging));
    }
    return parts;
  }

  private void gather() {
    Path file = staging.newFile();
    engine.copy("FROM " + fresh(), ParquetFiles.target(file));
    gathered.add(file);
    engine.execute("TRUNCATE " + fresh());
  }

  /** Leaves replaced events out of a month's files, and returns the files without any. */
  private List<EventPart> rewrite(String month, List<EventPart> parts) throws IOException {
    List<EventPart> changed =
        parts.size() > MOST_PARTS ? parts : parts.stream().filter(this::isTouched).toList();
    if (!changed.isEmpty()) {
      write(
          month,
          "SELECT * FROM %s AS old WHERE NOT %s"
              .formatted(
                  table.source(files, EventPart.pathsByAircraft(changed)), windows.replace(table)));
    }
    return parts.stream().filter(part -> !changed.contains(part)).toList();
  }

  private boolean isTouched(EventPart part) {
    String old = files.source(EventPart.pathsByAircraft(List.of(part)));
    return count("FROM %s AS old WHERE %s".formatted(old, windows.replace(table))) > 0;
  }

  private void write(String month, String query) throws IOException {
    WrittenEvents.write(engine, table, month, query, staging).ifPresent(written::add);
  }

  private List<String> freshMonths() {
    return engine.list(
        "SELECT DISTINCT %s AS month FROM %s ORDER BY month".formatted(month(), fresh(gathered)),
        row -> row.getString(1));
  }

  private long count(String from) {
    return engine.list("SELECT count(*) " + from, row -> row.getLong(1)).get(0);
  }

  private String fresh() {
    return table.folder() + "_fresh";
  }

  private static String fresh(List<Path> gathered) {
    return gathered.stream()
        .map(file -> "FROM " + ParquetFiles.source(file))
        .collect(Collectors.joining(" UNION ALL ", "(", ")"));
  }

  private String month() {
    return "strftime(%s, '%%Y-%%m')".formatted(table.startColumn());
  }
}
