package org.wheelsdown.store.position;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duckdb.DuckDBDataChunkReader;
import org.duckdb.DuckDBReadableVector;
import org.wheelsdown.core.position.Address;
import org.wheelsdown.core.position.GroundState;
import org.wheelsdown.core.position.Integrity;
import org.wheelsdown.core.position.Origin;
import org.wheelsdown.core.position.Position;
import org.wheelsdown.core.position.PositionSource;
import org.wheelsdown.store.engine.Engine;

/**
 * Makes positions of the rows of Parquet files again, exactly as they were written. What comes many
 * times, such as callsigns, is shared among the positions.
 */
public final class PositionReader {
  /**
   * Everything as a number but callsigns and squawks: reading a text costs as much as ten of it.
   */
  private static final String SELECT =
      """
      SELECT CASE WHEN icao[1] = '~' THEN 16777216 + ('0x' || icao[2:])::INTEGER
                  ELSE ('0x' || icao)::INTEGER END,
        epoch_us(time), latitude, longitude, barometric_altitude_ft, geometric_altitude_ft,
        ground_speed_knots, track_degrees, vertical_rate_fpm, on_ground,
        list_position([%s], source), stale, callsign, squawk,
        nic, rc_metres, nac_p, sil, file_id, member, row
      """
          .formatted(
              Stream.of(PositionSource.values())
                  .map(source -> "'" + source.name().toLowerCase(Locale.ROOT) + "'")
                  .collect(Collectors.joining(", ")));

  private static final List<PositionSource> SOURCES = List.of(PositionSource.values());

  private final Engine engine;
  private final Map<String, String> texts = new HashMap<>();
  private Address address = new Address(0);
  private Origin origin = new Origin(0, 0);

  public PositionReader(Engine engine) {
    this.engine = engine;
  }

  /**
   * Reads positions in the order of the files and of the rows in them.
   *
   * @param from what follows {@code FROM} in the query
   */
  public void read(String from, Consumer<Position> into) {
    engine.stream(SELECT + " FROM " + from, chunk -> read(chunk, into));
  }

  private void read(DuckDBDataChunkReader chunk, Consumer<Position> into) {
    DuckDBReadableVector[] columns = new DuckDBReadableVector[PositionColumns.ALL.size()];
    for (int i = 0; i < columns.length; i++) {
      columns[i] = chunk.vector(i);
    }
    for (int row = 0; row < chunk.rowCount(); row++) {
      into.accept(position(columns, row));
    }
  }

  private Position position(DuckDBReadableVector[] of, int row) {
    return new Position(
        address(of[0].getInt(row)),
        of[1].getLong(row),
        of[2].getDouble(row),
        of[3].getDouble(row),
        of[4].getFloat(row, Float.NaN),
        of[5].getFloat(row, Float.NaN),
        of[6].getFloat(row, Float.NaN),
        of[7].getFloat(row, Float.NaN),
        of[8].getFloat(row, Float.NaN),
        ground(of[9], row),
        SOURCES.get(of[10].getInt(row) - 1),
        of[11].getBoolean(row),
        text(of[12], row),
        text(of[13], row),
        integrity(of, row),
        origin(of[18].getLong(row), of[19].getInt(row)),
        of[20].getInt(row));
  }

  private Address address(int code) {
    if (address.code() != code) {
      address = new Address(code);
    }
    return address;
  }

  private Origin origin(long source, int member) {
    if (origin.source() != source || origin.member() != member) {
      origin = new Origin(source, member);
    }
    return origin;
  }

  private String text(DuckDBReadableVector column, int row) {
    return column.isNull(row) ? "" : texts.computeIfAbsent(column.getString(row), shared -> shared);
  }

  private static GroundState ground(DuckDBReadableVector column, int row) {
    if (column.isNull(row)) {
      return GroundState.UNKNOWN;
    }
    return column.getBoolean(row) ? GroundState.GROUND : GroundState.AIRBORNE;
  }

  private static Integrity integrity(DuckDBReadableVector[] of, int row) {
    int nic = of[14].getInt(row, -1);
    int radius = of[15].getInt(row, -1);
    int nacP = of[16].getInt(row, -1);
    int sil = of[17].getInt(row, -1);
    return nic == -1 && radius == -1 && nacP == -1 && sil == -1
        ? Integrity.UNREPORTED
        : new Integrity(nic, radius, nacP, sil);
  }
}
