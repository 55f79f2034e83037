package org.wheelsdown.store.engine;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBChunkedResult;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDataChunkReader;
import org.duckdb.DuckDBDriver;
import org.duckdb.DuckDBPreparedStatement;
import org.wheelsdown.store.folder.Folder;
import org.wheelsdown.store.folder.WorkspaceException;

/** A DuckDB of its own, in memory, that reads and writes a workspace's files. For one thread. */
public final class Engine implements AutoCloseable {
  /** What DuckDB may use besides the Java heap; measured to be enough for all that we ask of it. */
  private static final String MEMORY_LIMIT = "200MB";

  /** Values that are sought in files one by one, and not only between the least and greatest. */
  private static final int MOST_SOUGHT = 10_000;

  private final Folder workspace;
  private final DuckDBConnection connection;
  private final Deadline deadline;

  private Engine(Folder workspace, DuckDBConnection connection, Deadline deadline) {
    this.workspace = workspace;
    this.connection = connection;
    this.deadline = deadline;
  }

  /**
   * Starts one with a single thread. What takes from Java or gives to it is done by one at a time,
   * and a second one would only spin in wait, at twice the processor time; and two threads that
   * sort wide rows need more memory than they are given.
   *
   * @param spill a folder for what does not fit into memory; made when first needed
   */
  public static Engine start(Folder workspace, Path spill) {
    return start(workspace, spill, 1);
  }

  /**
   * Starts one with all processors, to look through many narrow rows.
   *
   * @param spill a folder for what does not fit into memory; made when first needed
   */
  public static Engine startParallel(Folder workspace, Path spill) {
    return start(workspace, spill, Runtime.getRuntime().availableProcessors());
  }

  private static Engine start(Folder workspace, Path spill, int threads) {
    Properties settings = new Properties();
    settings.setProperty(DuckDBDriver.JDBC_STREAM_RESULTS, "true");
    settings.setProperty("memory_limit", MEMORY_LIMIT);
    settings.setProperty("temp_directory", spill.toString());
    settings.setProperty("threads", Integer.toString(threads));
    settings.setProperty("dynamic_or_filter_threshold", Integer.toString(MOST_SOUGHT));
    try {
      Connection connection = DriverManager.getConnection("jdbc:duckdb:", settings);
      return new Engine(workspace, connection.unwrap(DuckDBConnection.class), Deadline.NONE);
    } catch (SQLException e) {
      throw WorkspaceException.of(workspace.root(), e);
    }
  }

  /** Another connection to the same DuckDB, with temporary tables of its own. */
  Engine connectAgain() {
    return new Engine(
        workspace, use(open -> open.duplicate().unwrap(DuckDBConnection.class)), deadline);
  }

  /** The same engine, whose statements end by then; only one of the two is to be closed. */
  public Engine endingBy(Deadline then) {
    return new Engine(workspace, connection, then);
  }

  /** A statement made ready to be run: it ends in time. */
  public <S extends Statement> S limited(S statement) throws SQLException {
    return deadline.limit(statement);
  }

  /** Its name and version. */
  public String version() {
    return use(
        open -> {
          DatabaseMetaData said = open.getMetaData();
          return said.getDatabaseProductName() + " " + said.getDatabaseProductVersion();
        });
  }

  /** Reads one row of a result. */
  public interface RowReader<T> {
    T read(ResultSet row) throws SQLException;
  }

  /** Takes one chunk of up to 2,048 rows of a result; it is gone afterwards. */
  public interface ChunkReader {
    void read(DuckDBDataChunkReader chunk);
  }

  /** Fills a table. */
  public interface Filler {
    void fill(DuckDBAppender appender) throws SQLException;
  }

  /** Something else to be done with the connection. */
  public interface Use<T> {
    T with(DuckDBConnection connection) throws SQLException;
  }

  public void execute(String sql) {
    use(
        open -> {
          try (Statement statement = limited(open.createStatement())) {
            return statement.execute(sql);
          }
        });
  }

  /**
   * Writes the rows of a query to a file.
   *
   * @param target what follows {@code TO}; see {@link ParquetFiles#target}
   * @return how many rows they are
   */
  public long copy(String query, String target) {
    return use(
        open -> {
          try (Statement statement = limited(open.createStatement())) {
            return statement.executeLargeUpdate("COPY (" + query + ") TO " + target);
          }
        });
  }

  /** All rows of a result that is known to be small. */
  public <T> List<T> list(String sql, RowReader<T> reader) {
    return use(
        open -> {
          List<T> rows = new ArrayList<>();
          try (Statement statement = limited(open.createStatement());
              ResultSet result = statement.executeQuery(sql)) {
            while (result.next()) {
              rows.add(reader.read(result));
            }
          }
          return rows;
        });
  }

  /** Goes through a result of any size. */
  public void stream(String sql, ChunkReader reader) {
    use(
        open -> {
          try (PreparedStatement statement = limited(open.prepareStatement(sql));
              DuckDBChunkedResult result =
                  statement.unwrap(DuckDBPreparedStatement.class).query()) {
            while (result.nextChunk()) {
              deadline.check();
              reader.read(result.chunk());
            }
          }
          return true;
        });
  }

  public void fill(String table, Filler filler) {
    use(
        open -> {
          try (DuckDBAppender appender = open.createAppender(table)) {
            filler.fill(appender);
          }
          return true;
        });
  }

  /**
   * Does something with the connection.
   *
   * @throws WorkspaceException if it fails
   * @throws TimeIsUpException if it had to be ended
   */
  public <T> T use(Use<T> use) {
    deadline.check();
    try {
      return use.with(connection);
    } catch (SQLException e) {
      if (deadline.isOver()) {
        throw new TimeIsUpException();
      }
      throw WorkspaceException.of(workspace.root(), e);
    }
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw WorkspaceException.of(workspace.root(), e);
    }
  }
}
