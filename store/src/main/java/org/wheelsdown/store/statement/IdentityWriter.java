package org.wheelsdown.store.statement;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.duckdb.DuckDBAppender;
import org.wheelsdown.core.statement.Identity;
import org.wheelsdown.core.statement.Period;
import org.wheelsdown.core.statement.Property;
import org.wheelsdown.store.engine.Engine;
import org.wheelsdown.store.engine.ParquetFiles;

/** Writes periods down in the order in which they come. */
final class IdentityWriter implements AutoCloseable {
  private static final LocalDate FIRST_DAY = LocalDate.parse(IdentityTable.FIRST_DAY);

  /** What a question can ask for, and what can be known of no aircraft. */
  private static final List<String> ASKED = List.of("operator", "owner", "category", "state");

  /** Few enough that some hundred aircraft can be looked up without all the others. */
  private static final int ROWS_A_GROUP = 4_096;

  private static final LocalDate NO_DAY = LocalDate.parse(IdentityTable.NO_DAY);

  private final Engine engine;
  private final IdentityText text;
  private final IdentitySources sources;
  private final DuckDBAppender row;

  IdentityWriter(Engine engine, KnownDocuments documents) {
    this.engine = engine;
    this.text = new IdentityText(documents);
    this.sources = new IdentitySources(documents);
    engine.execute("CREATE TEMP TABLE identity (" + IdentityTable.COLUMNS + ")");
    this.row = engine.use(connection -> connection.createAppender("identity"));
  }

  void write(List<Period> periods) throws SQLException {
    for (Period period : periods) {
      write(period);
    }
  }

  private void write(Period period) throws SQLException {
    Identity identity = period.identity();
    row.beginRow()
        .append(identity.address().toString())
        .append(period.held().from().orElse(FIRST_DAY))
        .append(period.held().until().orElse(NO_DAY))
        .append(identity.airframe())
        .append(identity.value(Property.REGISTRATION))
        .append(Property.key(identity.value(Property.REGISTRATION)))
        .append(identity.value(Property.TYPE))
        .append(identity.value(Property.TYPE_NAME))
        .append(identity.value(Property.SERIAL))
        .append(identity.value(Property.BUILT))
        .append(identity.value(Property.OPERATOR))
        .append(identity.value(Property.OWNER))
        .append(identity.value(Property.CATEGORY))
        .append(identity.value(Property.STATE))
        .append(identity.value(Property.PRIVACY))
        .append(text.inWords(identity))
        .append(IdentityText.competing(identity))
        .append(sources.lines(identity));
    appendUndated(sources.undated(identity));
    row.append(text.statements(identity)).endRow();
  }

  private void appendUndated(Optional<IdentitySources.Undated> said) throws SQLException {
    if (said.isPresent()) {
      row.append(said.get().said()).append(said.get().document());
    } else {
      row.appendNull().appendNull();
    }
  }

  /**
   * What a file holds.
   *
   * @param silent as {@link org.wheelsdown.store.manifest.IdentityPart} has it
   */
  record Written(long rows, Map<String, Long> silent) {}

  /** Writes the file. */
  Written finish(Path file) throws SQLException {
    row.close();
    long rows = engine.copy("FROM identity", ParquetFiles.target(file, ROWS_A_GROUP));
    return new Written(rows, silent());
  }

  private Map<String, Long> silent() {
    return ASKED.stream().collect(Collectors.toMap(column -> column, this::silent));
  }

  private long silent(String column) {
    String sql =
        "SELECT count(*) FROM (SELECT icao FROM identity GROUP BY icao HAVING max(%s) = '')"
            .formatted(column);
    return engine.list(sql, count -> count.getLong(1)).get(0);
  }

  @Override
  public void close() throws SQLException {
    row.close();
  }
}
