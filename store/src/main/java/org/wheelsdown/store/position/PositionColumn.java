package org.wheelsdown.store.position;

import org.duckdb.DuckDBColumnType;
import org.duckdb.DuckDBWritableVector;
import org.jspecify.annotations.Nullable;

/**
 * A column of the positions' Parquet files and how it is filled from a buffer. NULL stands for what
 * was not reported.
 *
 * @param name its name in the files
 */
record PositionColumn(String name, DuckDBColumnType type, Filler filler) {
  /** Fills a vector with a stretch of the order. */
  interface Filler {
    void fill(SortedPositions from, int start, DuckDBWritableVector into, int count);
  }

  /** Sets one row of a vector to what stands at an index of the buffer. */
  interface Cell {
    void set(PositionBuffer from, int index, DuckDBWritableVector into, int row);
  }

  /** NaN where not reported. */
  interface Measure {
    float of(PositionBuffer from, int index);
  }

  /** Negative where not reported. */
  interface Count {
    int of(PositionBuffer from, int index);
  }

  /** UTF-8; null where not reported. */
  interface Text {
    byte @Nullable [] of(PositionBuffer from, int index);
  }

  static PositionColumn of(String name, DuckDBColumnType type, Cell cell) {
    return new PositionColumn(
        name,
        type,
        (from, start, into, count) -> {
          for (int k = 0; k < count; k++) {
            cell.set(from.buffer, from.at(start + k), into, k);
          }
        });
  }

  static PositionColumn measure(String name, Measure measure) {
    return of(
        name,
        DuckDBColumnType.FLOAT,
        (from, index, into, row) -> {
          float value = measure.of(from, index);
          if (Float.isNaN(value)) {
            into.setNull(row);
          } else {
            into.setFloat(row, value);
          }
        });
  }

  static PositionColumn count(String name, Count count) {
    return of(
        name,
        DuckDBColumnType.INTEGER,
        (from, index, into, row) -> {
          int value = count.of(from, index);
          if (value < 0) {
            into.setNull(row);
          } else {
            into.setInt(row, value);
          }
        });
  }

  /** A chunk's texts are handed over at once: one by one costs five times as much. */
  static PositionColumn text(String name, Text text) {
    return new PositionColumn(
        name,
        DuckDBColumnType.VARCHAR,
        (from, start, into, count) -> {
          byte[][] texts = new byte[count][];
          for (int k = 0; k < count; k++) {
            texts[k] = text.of(from.buffer, from.at(start + k));
          }
          into.setStringUtf8Batch(0, texts);
        });
  }
}
