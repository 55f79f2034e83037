package org.wheelsdown.store.coverage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
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
import org.wheelsdown.store.manifest.Manifest;

/** Reads what the sources have of each day, and judges what is complete. */
public final class SourceDayReader {
  private static final String COUNTS =
      "SELECT origin, day, aircraft, positions, folders FROM " + DayCounts.TABLE;

  private final Engine engine;
  private final DayCounts counts;
  private final Manifest manifest;

  /** The same for nearly all days, and a set is large. */
  private final Map<String, Set<Integer>> folders = new HashMap<>();

  /**
   * @param engine gets some temporary tables
   */
  public SourceDayReader(Engine engine, Folder workspace, Manifest manifest) {
    this.engine = engine;
    this.counts = new DayCounts(engine, new ParquetFiles(workspace), manifest);
    this.manifest = manifest;
  }

  /** All days of the workspace. In which hours anybody was heard is taken from the coverage. */
  public SourceDays read() {
    counts.fill();
    Map<LocalDate, Set<Integer>> hours = hours();
    List<DayCount> days = engine.list(COUNTS, row -> dayCount(row, hours));
    return SourceDays.of(days);
  }

  private DayCount dayCount(ResultSet row, Map<LocalDate, Set<Integer>> hours) throws SQLException {
    LocalDate day = row.getObject(2, LocalDate.class);
    return new DayCount(
        row.getString(1),
        day,
        row.getLong(3),
        row.getLong(4),
        folders.computeIfAbsent(row.getString(5), SourceDayReader::numbers),
        hours.getOrDefault(day, ALL_DAY));
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

  /** Where the ones are among the digits. */
  private static Set<Integer> numbers(String digits) {
    return IntStream.range(0, digits.length())
        .filter(place -> digits.charAt(place) == '1')
        .boxed()
        .collect(Collectors.toUnmodifiableSet());
  }
}
