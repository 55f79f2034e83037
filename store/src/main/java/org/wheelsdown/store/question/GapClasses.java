package org.wheelsdown.store.question;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wheelsdown.core.coverage.GapCoverage;
import org.wheelsdown.core.coverage.Way;
import org.wheelsdown.core.gap.Gap;
import org.wheelsdown.core.gap.Holding;
import org.wheelsdown.core.place.Airports;
import org.wheelsdown.core.position.Position;
import org.wheelsdown.store.coverage.CoverageReading;
import org.wheelsdown.store.engine.Engine;

/**
 * Why nobody heard the aircraft of the gaps that are asked for, as a table in DuckDB. It is worked
 * out when it is asked for, as every import can change it.
 */
final class GapClasses {
  private static final String TABLE = "gap_classes";

  /** Numbered, so that they can be taken lot by lot: there may be very many. */
  private static final String ASKED =
      """
      CREATE TEMP TABLE asked_gaps AS
      SELECT row_number() OVER () AS number, icao, epoch_us(gap_start) AS since,
        epoch_us(gap_end) AS until,
        before_latitude, before_longitude, before_altitude_ft, before_state,
        after_latitude, after_longitude, after_altitude_ft, after_state, holds
      FROM %s
      """;

  private static final String SOME =
      "SELECT * EXCLUDE (number) FROM asked_gaps WHERE number BETWEEN %d AND %d ORDER BY number";

  /** Gaps that are held in memory at once. */
  private static final int LOT = 200;

  /** The first and most probable thing that a gap holds, as {@code holds} has it. */
  private static final Pattern STOPS =
      Pattern.compile("stops? (?:at|from) (\\S+)(?: to (\\S+))? .*");

  private final CoverageReading coverage;
  private final Airports airports;

  GapClasses(CoverageReading coverage, Airports airports) {
    this.coverage = coverage;
    this.airports = airports;
  }

  /** The empty table, for when nothing was asked about gaps. */
  static void createNone(Engine engine) {
    engine.execute(
        "CREATE TEMP TABLE %s (icao VARCHAR, gap_start TIMESTAMP, gap_class VARCHAR, coverage VARCHAR)"
            .formatted(TABLE));
  }

  /**
   * Gaps with two more columns for their class.
   *
   * @param gaps what follows {@code FROM} for gaps
   */
  static String beside(String gaps) {
    return "(FROM %s LEFT JOIN %s USING (icao, gap_start))".formatted(gaps, TABLE);
  }

  /**
   * Fills the table.
   *
   * @param gaps what follows {@code FROM} for the gaps that are asked for
   */
  void fill(Engine engine, String gaps) {
    engine.execute(ASKED.formatted(gaps));
    int first = 1;
    List<Gap> lot = lot(engine, first);
    while (!lot.isEmpty()) {
      add(engine, lot, coverage.of(lot.stream().map(Way::through).toList()));
      first += LOT;
      lot = lot(engine, first);
    }
  }

  private List<Gap> lot(Engine engine, int first) {
    return engine.list(SOME.formatted(first, first + LOT - 1), this::gap);
  }

  private static void add(Engine engine, List<Gap> gaps, List<GapCoverage> coverages) {
    engine.fill(
        TABLE,
        row -> {
          for (int i = 0; i < gaps.size(); i++) {
            row.beginRow()
                .append(gaps.get(i).before().address().toString())
                .appendEpochMicros(gaps.get(i).before().time())
                .append(coverages.get(i).gapClass().name().toLowerCase(Locale.ROOT))
                .append(coverages.get(i).sentence())
                .endRow();
          }
        });
  }

  private Gap gap(ResultSet row) throws SQLException {
    Position before = HeardPlace.position(row, 1, 2, 4);
    Position after = HeardPlace.position(row, 1, 3, 8);
    String holds = Optional.ofNullable(row.getString(12)).orElse("");
    return new Gap(
        before,
        after,
        row.getString(7).equals("on the ground"),
        row.getString(11).equals("on the ground"),
        List.of(likeliest(holds)),
        List.of());
  }

  private Holding likeliest(String holds) {
    Matcher stops = STOPS.matcher(holds);
    if (stops.matches()) {
      Optional<Holding> known =
          airports
              .find(stops.group(1))
              .flatMap(
                  first ->
                      Optional.ofNullable(stops.group(2))
                          .map(airports::find)
                          .orElse(Optional.of(first))
                          .map(last -> new Holding.SeveralStops(first, last, 1)));
      return known.orElse(new Holding.StopSomewhere(1));
    }
    return holds.startsWith("no stop") ? new Holding.NoStop(1) : new Holding.StopSomewhere(1);
  }
}
