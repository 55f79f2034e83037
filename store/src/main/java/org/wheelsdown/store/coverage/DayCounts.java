package org.wheelsdown.store.coverage;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.wheelsdown.store.engine.Engine;
import org.wheelsdown.store.engine.ParquetFiles;
import org.wheelsdown.store.manifest.DocumentPart;
import org.wheelsdown.store.manifest.ImportedFile;
import org.wheelsdown.store.manifest.Manifest;

/**
 * What each origin has of each day: one row for both, with how many aircraft and positions, and a
 * digit for each pair of last hex digits, {@code 1} if there is an address that ends so. What was
 * counted with the coverage is kept; only days of which later imports have anything are counted
 * again, out of the documents.
 */
final class DayCounts {
  /** The temporary table that {@link #fill} leaves. */
  static final String TABLE = "day_counts";

  private static final String CREATE =
      "CREATE TEMP TABLE %s (origin VARCHAR, day DATE, aircraft BIGINT, positions BIGINT, folders VARCHAR)"
          .formatted(TABLE);

  private static final String KEEP =
      "INSERT INTO " + TABLE + " FROM %s WHERE NOT list_contains([%s]::DATE[], day)";

  /** In how many documents of an origin an aircraft may stand, in a day it is one. */
  private static final String COUNT =
      """
      INSERT INTO %s
      SELECT origin, day, count(*), sum(positions),
        bitstring_agg(('0x' || right(icao, 2))::INTEGER, 0, 255)::VARCHAR
      FROM (
        SELECT origin, day, icao, sum(positions) AS positions
        FROM %s JOIN day_origins USING (file_id)
        WHERE day BETWEEN %s AND %s AND day IN (%s) GROUP BY ALL)
      GROUP BY origin, day
      """;

  private final Engine engine;
  private final ParquetFiles files;
  private final Manifest manifest;

  /**
   * @param engine gets two temporary tables
   */
  DayCounts(Engine engine, ParquetFiles files, Manifest manifest) {
    this.engine = engine;
    this.files = files;
    this.manifest = manifest;
  }

  /** Whether any day has to be counted. */
  boolean areStale() {
    return !uncounted().isEmpty();
  }

  /** Makes the table of all days, once. */
  void fill() {
    engine.execute(CREATE);
    NavigableSet<LocalDate> uncounted = uncounted();
    manifest.currentCoverage().days().ifPresent(counted -> keep(counted, uncounted));
    if (!uncounted.isEmpty()) {
      nameOrigins();
      // A year at once would not fit into memory.
      months(uncounted).forEach(this::count);
    }
  }

  private NavigableSet<LocalDate> uncounted() {
    int counted = manifest.currentCoverage().imports();
    return manifest.files().stream()
        .filter(file -> file.importNumber() > counted)
        .flatMap(file -> file.days().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Collection<List<LocalDate>> months(NavigableSet<LocalDate> days) {
    return days.stream()
        .collect(Collectors.groupingBy(YearMonth::from, TreeMap::new, Collectors.toList()))
        .values();
  }

  private void keep(String counted, Set<LocalDate> uncounted) {
    files.check(engine, List.of(counted));
    engine.execute(KEEP.formatted(files.source(List.of(counted)), list(uncounted)));
  }

  private void nameOrigins() {
    engine.execute("CREATE TEMP TABLE day_origins (file_id BIGINT, origin VARCHAR)");
    engine.fill(
        "day_origins",
        row -> {
          for (ImportedFile file : manifest.files()) {
            row.beginRow().append(file.id()).append(file.origin()).endRow();
          }
        });
  }

  private void count(List<LocalDate> days) {
    List<String> documents = documents(Set.copyOf(days));
    files.check(engine, documents);
    engine.execute(
        COUNT.formatted(
            TABLE,
            files.source(documents),
            literal(days.get(0)),
            literal(days.get(days.size() - 1)),
            list(days)));
  }

  /** Those of the imports that have anything of some days, however early these were. */
  private List<String> documents(Set<LocalDate> days) {
    Set<Integer> imports =
        manifest.files().stream()
            .filter(file -> file.days().stream().anyMatch(days::contains))
            .map(ImportedFile::importNumber)
            .collect(Collectors.toSet());
    return manifest.documents().stream()
        .filter(part -> imports.contains(part.importNumber()))
        .map(DocumentPart::path)
        .toList();
  }

  private static String list(Collection<LocalDate> days) {
    return days.stream().map(DayCounts::literal).collect(Collectors.joining(", "));
  }

  private static String literal(LocalDate day) {
    return "DATE '" + day + "'";
  }
}
