package org.wheelsdown.store.coverage;

import java.sql.Array;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.wheelsdown.core.coverage.DayCount;
import org.wheelsdown.core.coverage.Hour;
import org.wheelsdown.core.coverage.SourceDays;
import org.wheelsdown.store.engine.Engine;
import org.wheelsdown.store.engine.ParquetFiles;
import org.wheelsdown.store.folder.Folder;
import org.wheelsdown.store.manifest.CoveragePart;
import org.wheelsdown.store.manifest.DocumentPart;
import org.wheelsdown.store.manifest.ImportedFile;
import org.wheelsdown.store.manifest.Manifest;

/** Counts what the sources have of each day, and judges what is complete. */
public final class SourceDayReader {
  private static final String COUNTS =
      """
      SELECT origin, day, count(DISTINCT icao), sum(positions),
        list(DISTINCT ('0x' || right(icao, 2))::INTEGER)
      FROM %s JOIN source_origins USING (file_id) GROUP BY origin, day
      """;

  private final Engine engine;
  private final ParquetFiles files;
  private final Manifest manifest;

  /**
   * @param engine is left with one more temporary table
   */
  public SourceDayReader(Engine engine, Folder workspace, Manifest manifest) {
    this.engine = engine;
    this.files = new ParquetFiles(workspace);
    this.manifest = manifest;
  }

  /** All days of the workspace. In which hours anybody was heard is taken from the coverage. */
  public SourceDays read() {
    if (manifest.documents().isEmpty()) {
      return SourceDays.of(List.of());
    }
    engine.execute("CREATE TEMP TABLE source_origins (file_id BIGINT, origin VARCHAR)");
    engine.fill(
        "source_origins",
        row -> {
          for (ImportedFile file : manifest.files()) {
            row.beginRow().append(file.id()).append(file.origin()).endRow();
          }
        });
    Map<LocalDate, Set<Integer>> hours = hours();
    List<String> documents = manifest.documents().stream().map(DocumentPart::path).toList();
    return SourceDays.of(
        engine.list(
            COUNTS.formatted(files.source(documents)),
            row -> {
              LocalDate day = row.getDate(2).toLocalDate();
              return new DayCount(
                  row.getString(1),
                  day,
                  row.getLong(3),
                  row.getLong(4),
                  numbers(row.getArray(5)),
                  hours.getOrDefault(day, ALL_DAY));
            }));
  }

  /** What is not known yet is taken to be heard. */
  private static final Set<Integer> ALL_DAY =
      IntStream.range(0, Hour.A_DAY).boxed().collect(Collectors.toUnmodifiableSet());

  private Map<LocalDate, Set<Integer>> hours() {
    Map<LocalDate, Set<Integer>> hours = new HashMap<>();
    if (!manifest.hasStaleCoverage()) {
      for (CoveragePart part : manifest.currentCoverage().parts()) {
        hours.computeIfAbsent(part.day(), day -> new HashSet<>()).addAll(part.hours());
      }
    }
    return hours;
  }

  private static Set<Integer> numbers(Array array) throws SQLException {
    return Arrays.stream((Object[]) array.getArray())
        .map(number -> ((Number) number).intValue())
        .collect(Collectors.toUnmodifiableSet());
  }
}
