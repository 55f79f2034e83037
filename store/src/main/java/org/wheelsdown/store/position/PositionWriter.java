package org.wheelsdown.store.position;

import java.nio.file.Path;
import org.duckdb.DuckDBFunctions;
import org.duckdb.DuckDBTableFunctionBuilder;
import org.wheelsdown.store.engine.Engine;
import org.wheelsdown.store.engine.ParquetFiles;

/** Writes sorted positions to Parquet files. */
public final class PositionWriter {
  private static final String TABLE = "heard";

  private final Engine engine;
  private final PositionTable table = new PositionTable();

  public PositionWriter(Engine engine) {
    this.engine = engine;
    engine.use(
        connection -> {
          try (DuckDBTableFunctionBuilder function = DuckDBFunctions.tableFunction()) {
            return function.withName(TABLE).withFunction(table).register(connection);
          }
        });
  }

  /** Writes the positions of one day. */
  public void write(SortedPositions positions, SortedPositions.DaySlice slice, Path file) {
    table.show(positions, slice);
    engine.copy(
        "SELECT * REPLACE (make_timestamp(time) AS time) FROM " + TABLE + "()",
        ParquetFiles.target(file));
  }
}
