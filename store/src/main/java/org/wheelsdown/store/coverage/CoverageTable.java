package org.wheelsdown.store.coverage;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wheelsdown.core.coverage.Cell;
import org.wheelsdown.core.coverage.HeightBand;
import org.wheelsdown.core.coverage.Hour;
import org.wheelsdown.store.engine.Engine;
import org.wheelsdown.store.engine.ParquetFiles;
import org.wheelsdown.store.manifest.CoveragePart;

/**
 * The coverage files: one row for each aircraft, cell, hour and band. Which minutes of the hour it
 * was heard in is a set of bits, so that the same report twice is no more than once, and files of
 * one day only have to be looked at together.
 */
final class CoverageTable {
  /**
   * What was not heard by a receiver from where the aircraft was: reports by satellite, and what
   * radars say of others.
   */
  private static final String NOT_HEARD =
      "'adsc', 'tisb_icao', 'tisb_other', 'tisb_trackfile', 'asterix'";

  /**
   * Sorted by cell, as that is what is looked for. The number of columns is that of {@link Cell}:
   * no row comes near to a half where two cosines might round apart. A list of them, looked up row
   * by row, would cost twenty times as much.
   */
  private static final String SELECT =
      """
      WITH placed AS (
        SELECT icao, longitude, cell_row,
          greatest(1, round(%1$d * cos(radians((cell_row + 0.5) / %3$d - 90))))::INTEGER AS columns,
          epoch_us(time) AS micros,
          coalesce(on_ground, false) AS on_ground,
          coalesce(barometric_altitude_ft, geometric_altitude_ft) AS feet
        FROM (SELECT *, greatest(0, least(%2$d, floor((latitude + 90) * %3$d)))::INTEGER AS cell_row
              FROM %4$s)
        WHERE source NOT IN (%5$s) AND NOT (latitude = 0 AND longitude = 0)),
      heard AS (
        SELECT icao,
          cell_row * %1$d + floor((longitude + 180) / 360 * columns)::INTEGER %% columns AS cell,
          (micros // 3600000000)::INTEGER AS hour,
          %6$s::TINYINT AS band,
          bit_or(1::BIGINT << (micros // 60000000 %% 60)) AS minutes,
          min(feet) FILTER (NOT on_ground) AS lowest_ft
        FROM placed WHERE on_ground OR feet IS NOT NULL GROUP BY ALL)
      SELECT icao, cell, hour, %7$s[band + 1] AS band, minutes, lowest_ft
      FROM heard ORDER BY cell, hour, band, icao
      """;

  private static final String COLUMNS =
      "icao VARCHAR, cell INTEGER, hour INTEGER, band VARCHAR, minutes BIGINT, lowest_ft FLOAT";

  private static final String NONE = "coverage_none";

  private CoverageTable() {}

  /**
   * The coverage that some positions are.
   *
   * @param positions what follows {@code FROM} to read them
   */
  static String select(String positions) {
    return SELECT.formatted(
        Cell.COLUMNS_AT_EQUATOR,
        Cell.ROWS - 1,
        Cell.ROWS_A_DEGREE,
        positions,
        NOT_HEARD,
        band(),
        bandNames());
  }

  /** The hours of the day in which there is anything in a coverage file. */
  static String hoursOfDay(String file) {
    return "SELECT DISTINCT hour %% %d AS of_day FROM %s ORDER BY of_day"
        .formatted(Hour.A_DAY, file);
  }

  /** What a band is called in the files. */
  static String nameOf(HeightBand band) {
    return band.name().toLowerCase(Locale.ROOT);
  }

  /** The band by its name in the files. */
  static HeightBand band(String name) {
    return HeightBand.valueOf(name.toUpperCase(Locale.ROOT));
  }

  /** A height as it stands in a result: nothing on the ground. */
  static double feet(@Nullable Object number) {
    return number instanceof Number feet ? feet.doubleValue() : Double.NaN;
  }

  /** Makes the empty table that stands for no files at all; see {@link #source}. */
  static void createNone(Engine engine) {
    engine.execute("CREATE TEMP TABLE %s (%s)".formatted(NONE, COLUMNS));
  }

  /** What follows {@code FROM} to read all of some files, of which there may be none. */
  static String source(ParquetFiles files, Collection<CoveragePart> parts) {
    List<String> paths = parts.stream().map(CoveragePart::path).toList();
    return paths.isEmpty() ? NONE : files.source(paths);
  }

  private static String band() {
    StringBuilder cases = new StringBuilder("CASE");
    HeightBand[] bands = HeightBand.values();
    for (int band = 0; band < bands.length; band++) {
      String when =
          switch (bands[band]) {
            case ON_THE_GROUND -> "on_ground";
            case ABOVE_30000_FT -> "true";
            default -> "feet < " + bands[band].ceiling();
          };
      cases.append(" WHEN ").append(when).append(" THEN ").append(band);
    }
    return cases.append(" END").toString();
  }

  private static String bandNames() {
    return Stream.of(HeightBand.values())
        .map(band -> ParquetFiles.text(nameOf(band)))
        .collect(Collectors.joining(", ", "[", "]"));
  }
}
