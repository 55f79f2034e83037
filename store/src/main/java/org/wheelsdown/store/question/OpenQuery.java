package org.wheelsdown.store.question;

import java.sql.ResultSet;
import java.sql.Statement;
import java.util.Iterator;
import java.util.List;
import org.wheelsdown.store.engine.Engine;
import org.wheelsdown.store.folder.Lock;

/**
 * A running query, or several of which each begins where the one before it has ended, with all that
 * must be closed after them.
 */
final class OpenQuery implements AutoCloseable {
  private final Lock reading;
  private final Engine engine;
  private final Iterator<String> queries;
  private ResultSet result;

  /**
   * @param queries at least one; the first is run at once
   */
  OpenQuery(Lock reading, Engine engine, List<String> queries) {
    this.reading = reading;
    this.engine = engine;
    this.queries = queries.iterator();
    this.result = run(this.queries.next());
  }

  private ResultSet run(String sql) {
    return engine.use(
        connection -> {
          Statement statement = connection.createStatement();
          statement.closeOnCompletion();
          return statement.executeQuery(sql);
        });
  }

  /** Goes on to the next row; false if there is none. */
  boolean next() {
    while (!read(ResultSet::next)) {
      if (!queries.hasNext()) {
        return false;
      }
      read(
          ended -> {
            ended.close();
            return true;
          });
      result = run(queries.next());
    }
    return true;
  }

  /** Reads from the row. */
  <T> T read(Engine.RowReader<T> reader) {
    return engine.use(connection -> reader.read(result));
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
