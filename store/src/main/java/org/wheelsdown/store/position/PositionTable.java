package org.wheelsdown.store.position;

import java.util.List;
import org.duckdb.DuckDBDataChunkWriter;
import org.duckdb.DuckDBTableFunction;
import org.duckdb.DuckDBTableFunctionBindInfo;
import org.duckdb.DuckDBTableFunctionCallInfo;
import org.duckdb.DuckDBTableFunctionInitInfo;

/**
 * Sorted positions as a table that DuckDB reads straight out of the buffer's columns: a third of
 * the cost of filling one of DuckDB's own tables first.
 */
final class PositionTable implements DuckDBTableFunction<String, PositionTable.Cursor, String> {
  private static final List<PositionColumn> COLUMNS = PositionColumns.ALL;

  private Cursor next = new Cursor(new SortedPositions(new PositionBuffer()), 0, 0);

  /** Says what the next reading of the table is to find. */
  void show(SortedPositions positions, SortedPositions.DaySlice slice) {
    next = new Cursor(positions, slice.from(), slice.until());
  }

  @Override
  public String bind(DuckDBTableFunctionBindInfo info) throws Exception {
    for (PositionColumn column : COLUMNS) {
      info.addResultColumn(column.name(), column.type());
    }
    return "";
  }

  /** Reads with one thread, so that the order is kept. */
  @Override
  public Cursor init(DuckDBTableFunctionInitInfo info) throws Exception {
    info.setMaxThreads(1);
    return next;
  }

  @Override
  public long apply(DuckDBTableFunctionCallInfo info, DuckDBDataChunkWriter chunk) {
    Cursor cursor = info.getInitData();
    return cursor.fill(chunk);
  }

  /** How far one reading has come. */
  static final class Cursor {
    private final SortedPositions positions;
    private final int until;
    private int place;

    private Cursor(SortedPositions positions, int from, int until) {
      this.positions = positions;
      this.place = from;
      this.until = until;
    }

    private int fill(DuckDBDataChunkWriter chunk) {
      int count = (int) Math.min(chunk.capacity(), until - place);
      for (int column = 0; column < COLUMNS.size(); column++) {
        COLUMNS.get(column).filler().fill(positions, place, chunk.vector(column), count);
      }
      place += count;
      return count;
    }
  }
}
