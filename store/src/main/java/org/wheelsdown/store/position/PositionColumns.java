package org.wheelsdown.store.position;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.duckdb.DuckDBColumnType;
import org.duckdb.DuckDBWritableVector;
import org.jspecify.annotations.Nullable;
import org.wheelsdown.core.position.Address;
import org.wheelsdown.core.position.GroundState;
import org.wheelsdown.core.position.PositionSource;

/** The columns of the positions' Parquet files. */
final class PositionColumns {
  /** In the order of the files. The time comes as microseconds and is made a timestamp in SQL. */
  static final List<PositionColumn> ALL =
      List.of(
          new PositionColumn("icao", DuckDBColumnType.VARCHAR, PositionColumns::addresses),
          PositionColumn.of(
              "time", DuckDBColumnType.BIGINT, (from, i, to, row) -> to.setLong(row, from.time[i])),
          PositionColumn.of(
              "latitude",
              DuckDBColumnType.DOUBLE,
              (from, i, to, row) -> to.setDouble(row, from.latitude[i])),
          PositionColumn.of(
              "longitude",
              DuckDBColumnType.DOUBLE,
              (from, i, to, row) -> to.setDouble(row, from.longitude[i])),
          PositionColumn.measure("barometric_altitude_ft", (from, i) -> from.barometricAltitude[i]),
          PositionColumn.measure("geometric_altitude_ft", (from, i) -> from.geometricAltitude[i]),
          PositionColumn.measure("ground_speed_knots", (from, i) -> from.groundSpeed[i]),
          PositionColumn.measure("track_degrees", (from, i) -> from.track[i]),
          PositionColumn.measure("vertical_rate_fpm", (from, i) -> from.verticalRate[i]),
          PositionColumn.of("on_ground", DuckDBColumnType.BOOLEAN, PositionColumns::onGround),
          PositionColumn.text("source", (from, i) -> sourceName(from.source[i])),
          PositionColumn.of(
              "stale",
              DuckDBColumnType.BOOLEAN,
              (from, i, to, row) -> to.setBoolean(row, from.stale[i])),
          PositionColumn.text("callsign", (from, i) -> from.texts.utf8(from.callsign[i])),
          PositionColumn.text("squawk", (from, i) -> from.texts.utf8(from.squawk[i])),
          PositionColumn.count("nic", (from, i) -> from.nic[i]),
          PositionColumn.count("rc_metres", (from, i) -> from.radiusOfContainment[i]),
          PositionColumn.count("nac_p", (from, i) -> from.nacP[i]),
          PositionColumn.count("sil", (from, i) -> from.sil[i]),
          PositionColumn.of(
              "file_id",
              DuckDBColumnType.BIGINT,
              (from, i, to, row) -> to.setLong(row, from.origin(i).source())),
          PositionColumn.count("member", (from, i) -> from.origin(i).member()),
          PositionColumn.count("row", (from, i) -> from.row[i]));

  private static final Map<PositionSource, byte[]> SOURCE_NAMES = sourceNames();

  private PositionColumns() {}

  private static Map<PositionSource, byte[]> sourceNames() {
    Map<PositionSource, byte[]> names = new EnumMap<>(PositionSource.class);
    for (PositionSource source : PositionSource.values()) {
      names.put(source, utf8(source.name().toLowerCase(Locale.ROOT)));
    }
    return names;
  }

  private static byte @Nullable [] sourceName(PositionSource source) {
    return SOURCE_NAMES.get(source);
  }

  /** One address comes many times in a row. */
  private static void addresses(
      SortedPositions from, int start, DuckDBWritableVector into, int count) {
    byte[][] texts = new byte[count][];
    int last = -1;
    for (int k = 0; k < count; k++) {
      int address = from.buffer.address[from.at(start + k)];
      texts[k] = address == last ? texts[k - 1] : utf8(new Address(address).toString());
      last = address;
    }
    into.setStringUtf8Batch(0, texts);
  }

  private static void onGround(PositionBuffer from, int index, DuckDBWritableVector into, int row) {
    GroundState state = from.ground[index];
    if (state == GroundState.UNKNOWN) {
      into.setNull(row);
    } else {
      into.setBoolean(row, state == GroundState.GROUND);
    }
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
