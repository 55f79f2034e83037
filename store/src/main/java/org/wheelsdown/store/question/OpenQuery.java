package org.wheelsdown.store.question;

import java.sql.Statement;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.duckdb.DuckDBChunkedResult;
import org.duckdb.DuckDBPreparedStatement;
import org.wheelsdown.core.question.Column;
import org.wheelsdown.core.question.Row;
import org.wheelsdown.store.engine.Engine;
import org.wheelsdown.store.folder.Lock;

/**
 * A running query, or several of which each begins where the one before it has ended, with all that
 * must be closed after them.
 */
final class OpenQuery implements AutoCloseable, Iterator<Row> {
  private final Lock reading;
  private final Engine engine;
  private final Iterator<String> queries;
  private final List<Column> columns;
  private final boolean cited;
  private Iterator<Row> rows;

  /**
   * @param queries at least one; the first is run at once
   * @param columns that they ask for, as {@link AnswerColumn#forReading} has them
   * @param cited whether they ask for citations and statements after these
   */
  OpenQuery(
      Lock reading, Engine engine, List<String> queries, List<Column> columns, boolean cited) {
    this.reading = reading;
    this.engine = engine;
    this.queries = queries.iterator();
    this.columns = columns;
    this.cited = cited;
    this.rows = run(this.queries.next());
  }

  private Iterator<Row> run(String sql) {
    return cited ? runCited(sql) : runChunked(sql);
  }

  private Iterator<Row> runChunked(String sql) {
    DuckDBChunkedResult result =
        engine.use(
            connection ->
                engine
                    .limited(connection.prepareStatement(sql))
                    .unwrap(DuckDBPreparedStatement.class)
                    .query());
    return new ChunkedRows(engine, result, columns);
  }

  private Iterator<Row> runCited(String sql) {
    return engine.use(
        connection -> {
          Statement statement = engine.limited(connection.createStatement());
          statement.closeOnCompletion();
          return new CitedRows(engine, statement.executeQuery(sql), columns);
        });
  }

  @Override
  public boolean hasNext() {
    while (!rows.hasNext()) {
      if (!queries.hasNext()) {
        return false;
      }
      rows = run(queries.next());
    }
    return true;
  }

  @Override
  public Row next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return rows.next();
  }

  @Override
  public void close() {
    try {
      engine.close();
    } finally {
      reading.close();
    }
  }
}
