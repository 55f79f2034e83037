package org.wheelsdown.store.journey;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import org.duckdb.DuckDBDataChunkReader;
import org.duckdb.DuckDBReadableVector;
import org.wheelsdown.core.journey.Leg;
import org.wheelsdown.core.journey.LegEnd;
import org.wheelsdown.core.position.Interval;
import org.wheelsdown.store.engine.Engine;
import org.wheelsdown.store.engine.Micros;

/** Reads flights as legs, by aircraft and time. */
final class LegReader {
  private static final String END =
      """
      %1$s_airport, epoch_us(%1$s_time), epoch_us(%1$s_earliest), epoch_us(%1$s_latest),
      %1$s_evidence = 'observed', %1$s_probability""";

  private static final String SELECT =
      "SELECT icao, other_aircraft, callsign, epoch_us(first_heard), epoch_us(last_heard),"
          + " coalesce(distance_km, 0), "
          + END.formatted("takeoff")
          + ", "
          + END.formatted("landing");

  private static final String ORDER = "icao, other_aircraft, first_heard, last_heard";

  private static final String CHAINED = "chained_aircraft";

  private static final int TAKEOFF = 6;
  private static final int LANDING = 12;
  private static final int COLUMNS = 18;

  private final Engine engine;
  private final FlownFlights flights;

  LegReader(Engine engine, FlownFlights flights) {
    this.engine = engine;
    this.flights = flights;
  }

  /**
   * Reads the flights of some aircraft, one aircraft after the other, each in time order.
   *
   * @param times which, and of what time; at least one
   */
  void read(AircraftTimes times, Consumer<FlownLeg> into) {
    times.keep(engine, CHAINED);
    engine.stream(
        "%s FROM %s JOIN %s USING (icao) WHERE %s ORDER BY %s"
            .formatted(SELECT, flights.of(times), CHAINED, AircraftTimes.condition(CHAINED), ORDER),
        chunk -> read(chunk, into));
  }

  private static void read(DuckDBDataChunkReader chunk, Consumer<FlownLeg> into) {
    DuckDBReadableVector[] columns = new DuckDBReadableVector[COLUMNS];
    for (int i = 0; i < columns.length; i++) {
      columns[i] = chunk.vector(i);
    }
    for (int row = 0; row < chunk.rowCount(); row++) {
      into.accept(leg(columns, row));
    }
  }

  private static FlownLeg leg(DuckDBReadableVector[] of, int row) {
    return new FlownLeg(
        of[0].getString(row),
        of[1].getInt(row),
        new Leg(
            of[2].isNull(row) ? "" : of[2].getString(row),
            end(of, TAKEOFF, row),
            end(of, LANDING, row),
            time(of[3], row),
            time(of[4], row),
            of[5].getDouble(row)));
  }

  private static Optional<LegEnd> end(DuckDBReadableVector[] of, int first, int row) {
    return of[first].isNull(row)
        ? Optional.empty()
        : Optional.of(
            new LegEnd(
                of[first].getString(row),
                time(of[first + 1], row),
                new Interval(time(of[first + 2], row), time(of[first + 3], row)),
                of[first + 4].getBoolean(row),
                of[first + 5].getDouble(row)));
  }

  private static Instant time(DuckDBReadableVector column, int row) {
    return Micros.instant(column.getLong(row));
  }
}
