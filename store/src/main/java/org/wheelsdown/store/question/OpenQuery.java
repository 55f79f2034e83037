package org.wheelsdown.store.question;

import java.sql.ResultSet;
import org.wheelsdown.store.engine.Engine;
import org.wheelsdown.store.folder.Lock;

/** A running query, with all that must be closed after it. */
final class OpenQuery implements AutoCloseable {
  private final Lock reading;
  private final Engine engine;
  private final ResultSet result;

  OpenQuery(Lock reading, Engine engine, ResultSet result) {
    this.reading = reading;
    this.engine = engine;
    this.result = result;
  }

  /** Reads from the result. */
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
