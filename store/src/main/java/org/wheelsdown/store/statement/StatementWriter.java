package org.wheelsdown.store.statement;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.duckdb.DuckDBAppender;
import org.wheelsdown.core.position.Address;
import org.wheelsdown.core.statement.Statement;
import org.wheelsdown.store.engine.Engine;
import org.wheelsdown.store.engine.ParquetFiles;

/** Writes statements down as they were made. */
public final class StatementWriter {
  private final Engine engine;

  public StatementWriter(Engine engine) {
    this.engine = engine;
  }

  /**
   * A statement, and by which import it came.
   *
   * @param file id of the imported file that brought it
   */
  public record Brought(Statement statement, long file) {}

  /** Writes a file of its own. */
  public void write(List<Brought> statements, Path file) {
    engine.execute("CREATE OR REPLACE TEMP TABLE statements (" + StatementTable.COLUMNS + ")");
    engine.fill(
        "statements",
        appender -> {
          for (Brought each : statements) {
            append(each.statement(), each.file(), appender);
          }
        });
    engine.copy(
        "FROM statements ORDER BY icao, registration, serial, file_id, rowid",
        ParquetFiles.target(file));
    engine.execute("DROP TABLE statements");
  }

  private static void append(Statement statement, long file, DuckDBAppender appender)
      throws SQLException {
    appender
        .beginRow()
        .append(statement.subject().address().map(Address::toString).orElse(""))
        .append(statement.subject().registration())
        .append(statement.subject().serial())
        .append(statement.property().name())
        .append(statement.value());
    append(statement.held().from(), appender);
    append(statement.held().until(), appender);
    append(statement.said(), appender);
    appender.append(statement.document()).append(statement.place()).append(file).endRow();
  }

  private static void append(Optional<LocalDate> day, DuckDBAppender appender) throws SQLException {
    if (day.isPresent()) {
      appender.append(day.get());
    } else {
      appender.appendNull();
    }
  }
}
