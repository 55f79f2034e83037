package org.wheelsdown.store.meeting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.duckdb.DuckDBDataChunkReader;
import org.duckdb.DuckDBReadableVector;
import org.wheelsdown.core.aircraft.AircraftClass;
import org.wheelsdown.core.aircraft.AircraftKinds;
import org.wheelsdown.core.aircraft.Category;
import org.wheelsdown.core.meeting.OnTheGround;
import org.wheelsdown.core.position.Address;
import org.wheelsdown.core.position.Interval;
import org.wheelsdown.store.engine.Engine;
import org.wheelsdown.store.engine.Micros;

/** Reads stays, airport by airport. */
final class StayReader {
  /** An end that is not known is bounded by what was heard. */
  private static final String SELECT =
      """
      SELECT airport, icao, coalesce(registration, ''), coalesce(type, ''),
        coalesce(operator, ''), coalesce(category, ''), epoch_us(heard_from),
        epoch_us(coalesce(arrived_earliest, heard_from)),
        epoch_us(coalesce(arrived_latest, heard_from)),
        epoch_us(coalesce(departed_earliest, heard_until)),
        epoch_us(coalesce(departed_latest, heard_until)),
        least(coalesce(arrived_probability, 1), coalesce(departed_probability, 1))
      FROM %s ORDER BY airport
      """;

  private static final int COLUMNS = 12;

  private final Engine engine;
  private final AircraftKinds kinds;

  StayReader(Engine engine, AircraftKinds kinds) {
    this.engine = engine;
    this.kinds = kinds;
  }

  /**
   * Reads them.
   *
   * @param stays what follows {@code FROM}: stays with what is said of their aircraft
   * @param into is given all stays of one airport after the other; the engine is busy meanwhile
   */
  void read(String stays, Consumer<List<NamedStay>> into) {
    List<NamedStay> there = new ArrayList<>();
    engine.stream(
        SELECT.formatted(stays),
        chunk -> {
          DuckDBReadableVector[] columns = columns(chunk);
          for (int row = 0; row < chunk.rowCount(); row++) {
            NamedStay stay = stay(columns, row);
            if (!there.isEmpty() && !there.get(0).airport().equals(stay.airport())) {
              into.accept(List.copyOf(there));
              there.clear();
            }
            there.add(stay);
          }
        });
    if (!there.isEmpty()) {
      into.accept(there);
    }
  }

  private static DuckDBReadableVector[] columns(DuckDBDataChunkReader chunk) {
    DuckDBReadableVector[] columns = new DuckDBReadableVector[COLUMNS];
    Arrays.setAll(columns, chunk::vector);
    return columns;
  }

  private NamedStay stay(DuckDBReadableVector[] of, int row) {
    String type = of[3].getString(row);
    String category = of[5].getString(row);
    AircraftClass aircraftClass =
        new AircraftClass(
            kinds.of(type),
            category.isEmpty() ? Optional.empty() : Optional.of(Category.valueOf(category)));
    OnTheGround stay =
        new OnTheGround(
            Address.parse(of[1].getString(row)),
            aircraftClass,
            interval(of[7], of[8], row),
            interval(of[9], of[10], row),
            of[11].getDouble(row));
    return new NamedStay(
        of[0].getString(row),
        stay,
        Micros.instant(of[6].getLong(row)),
        of[2].getString(row),
        type,
        of[4].getString(row));
  }

  private static Interval interval(
      DuckDBReadableVector earliest, DuckDBReadableVector latest, int row) {
    return new Interval(Micros.instant(earliest.getLong(row)), Micros.instant(latest.getLong(row)));
  }
}
