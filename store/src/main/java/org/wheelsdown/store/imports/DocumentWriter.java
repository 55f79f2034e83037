package org.wheelsdown.store.imports;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.duckdb.DuckDBAppender;
import org.wheelsdown.core.aircraft.Description;
import org.wheelsdown.store.engine.Engine;
import org.wheelsdown.store.engine.ParquetFiles;
import org.wheelsdown.store.position.DocumentShare;

/**
 * Writes down what each document holds of each aircraft on each day, and what it says of it. Small
 * beside the positions: by it one knows where to look for what.
 */
final class DocumentWriter {
  private static final String CREATE =
      """
      CREATE OR REPLACE TEMP TABLE documents (
        icao VARCHAR, day DATE, first_time TIMESTAMP, last_time TIMESTAMP, positions INTEGER,
        file_id BIGINT, member INTEGER, document VARCHAR,
        registration VARCHAR, type VARCHAR, type_name VARCHAR, operator VARCHAR, year VARCHAR,
        flags INTEGER)
      """;

  private final Engine engine;

  DocumentWriter(Engine engine) {
    this.engine = engine;
  }

  void write(List<DocumentShare> shares, Batch batch, Path file) {
    engine.execute(CREATE);
    engine.fill(
        "documents",
        appender -> {
          for (DocumentShare share : shares) {
            append(share, batch.nameOf(share.document()), batch.saidBy(share), appender);
          }
        });
    engine.copy(
        "FROM documents ORDER BY icao, first_time, file_id, member", ParquetFiles.target(file));
    engine.execute("DROP TABLE documents");
  }

  private static void append(
      DocumentShare share, String name, Description said, DuckDBAppender appender)
      throws SQLException {
    appender
        .beginRow()
        .append(share.address().toString())
        .append(share.day())
        .appendEpochMicros(share.firstTime())
        .appendEpochMicros(share.lastTime())
        .append(share.positions())
        .append(share.document().source())
        .append(share.document().member())
        .append(name)
        .append(said.registration())
        .append(said.type())
        .append(said.typeName())
        .append(said.operator())
        .append(said.year())
        .append(said.flags())
        .endRow();
  }
}
