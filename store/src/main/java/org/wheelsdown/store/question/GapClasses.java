package org.wheelsdown.store.question;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.wheelsdown.core.coverage.GapCoverage;
import org.wheelsdown.core.coverage.Way;
import org.wheelsdown.core.gap.Gap;
import org.wheelsdown.core.gap.Holding;
import org.wheelsdown.core.place.Airports;
import org.wheelsdown.core.position.Position;
import org.wheelsdown.store.coverage.CoverageQuestions;
import org.wheelsdown.store.engine.Engine;

/**
 * Why nobody heard the aircraft of the gaps that are asked for, as a table in DuckDB. It is worked
 * out when it is asked for, as every import can change it.
 */
final class GapClasses {
  private static final String TABLE = "gap_classes";

  private static final String GAPS =
      "SELECT icao, epoch_us(gap_start), epoch_us(gap_end),"
          + " before_latitude, before_longitude, before_altitude_ft, before_state,"
          + " after_latitude, after_longitude, after_altitude_ft, after_state, holds FROM ";

  /** Gaps that are looked up at once. */
  private static final int BATCH = 1000;

  /** The first and most probable thing that a gap holds, as {@code holds} has it. */
  private static final Pattern STOPS =
      Pattern.compile("stops? (?:at|from) (\\S+)(?: to (\\S+))? .*");

  private final CoverageQuestions coverage;
  private final Airports airports;
  private final List<Key> keys = new ArrayList<>();
  private final List<Way> ways = new ArrayList<>();
  private final List<Classified> classified = new ArrayList<>();

  GapClasses(CoverageQuestions coverage, Airports airports) {
    this.coverage = coverage;
    this.airports = airports;
  }

  private record Key(String icao, long start) {}

  private record Classified(Key gap, GapCoverage coverage) {}

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
    engine.list(GAPS + gaps, row -> add(gap(row)));
    classify();
    engine.fill(
        TABLE,
        row -> {
          for (Classified each : classified) {
            row.beginRow()
                .append(each.gap().icao())
                .appendEpochMicros(each.gap().start())
                .append(each.coverage().gapClass().name().toLowerCase(Locale.ROOT))
                .append(each.coverage().sentence())
                .endRow();
          }
        });
  }

  /** Nothing of the gap is kept but its way. */
  private boolean add(Gap gap) {
    keys.add(new Key(gap.before().address().toString(), gap.before().time()));
    ways.add(Way.through(gap));
    if (ways.size() == BATCH) {
      classify();
    }
    return true;
  }

  private void classify() {
    if (ways.isEmpty()) {
      return;
    }
    List<GapCoverage> found = coverage.of(ways);
    IntStream.range(0, found.size())
        .mapToObj(i -> new Classified(keys.get(i), found.get(i)))
        .forEach(classified::add);
    keys.clear();
    ways.clear();
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
