package org.wheelsdown.store.question;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.duckdb.DuckDBChunkedResult;
import org.duckdb.DuckDBDataChunkReader;
import org.duckdb.DuckDBReadableVector;
import org.wheelsdown.core.question.Column;
import org.wheelsdown.core.question.Row;
import org.wheelsdown.core.question.Value;
import org.wheelsdown.store.engine.Engine;
import org.wheelsdown.store.engine.Micros;

/** Rows without citations, read out of chunks of DuckDB's own memory as the rows are asked for. */
final class ChunkedRows implements Iterator<Row> {
  private static final Value UNKNOWN = new Value.Unknown();

  private final Engine engine;
  private final DuckDBChunkedResult result;
  private final List<Column> columns;
  private final DuckDBReadableVector[] vectors;
  private long size;
  private int next;

  /**
   * @param result of a query for the columns as {@link AnswerColumn#forReading} has them
   */
  ChunkedRows(Engine engine, DuckDBChunkedResult result, List<Column> columns) {
    this.engine = engine;
    this.result = result;
    this.columns = columns;
    this.vectors = new DuckDBReadableVector[columns.size()];
  }

  @Override
  public boolean hasNext() {
    return next < size || engine.use(connection -> hasNextChunk());
  }

  private boolean hasNextChunk() throws SQLException {
    while (result.nextChunk()) {
      DuckDBDataChunkReader chunk = result.chunk();
      for (int i = 0; i < vectors.length; i++) {
        vectors[i] = chunk.vector(i);
      }
      size = chunk.rowCount();
      next = 0;
      if (size > 0) {
        return true;
      }
    }
    return false;
  }

  @Override
  public Row next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    List<Value> values = new ArrayList<>(vectors.length);
    for (int i = 0; i < vectors.length; i++) {
      values.add(value(columns.get(i).kind(), vectors[i]));
    }
    next++;
    return new Row(values, List.of());
  }

  private Value value(Column.Kind kind, DuckDBReadableVector of) {
    if (of.isNull(next)) {
      return UNKNOWN;
    }
    return switch (kind) {
      case TEXT -> new Value.Text(of.getString(next));
      case CHOICES -> Value.Choices.parse(of.getString(next));
      case TIME -> new Value.Time(Micros.instant(of.getLong(next)));
      case INTEGER -> new Value.Count(of.getLong(next));
      default -> new Value.Measure(of.getDouble(next));
    };
  }
}
