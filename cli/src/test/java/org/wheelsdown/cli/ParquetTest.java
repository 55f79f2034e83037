package org.wheelsdown.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An answer as Parquet, read by DuckDB alone, says what the same answer as JSON says. */
class ParquetTest {
  @TempDir private static Path folder;
  private static Path workspace = Path.of("");

  @BeforeAll
  static void importTheStory() {
    workspace = folder.resolve("workspace");
    CommandRun.in(workspace, "import", StoryTracks.made().tree()).succeeds();
  }

  @ParameterizedTest
  @ValueSource(strings = {"flights", "landings", "stays", "journeys", "meetings", "gaps"})
  void hasTheColumnsOfJsonAndTheirLocalTimes(String command) throws SQLException {
    JsonNode json =
        JsonMapper.shared()
            .readTree(CommandRun.in(workspace, command, "--format", "json").succeeds().out());
    Path file = folder.resolve(command + ".parquet");
    CommandRun.in(workspace, command, "--output", file).succeeds();

    List<String> names = List.copyOf(json.get(0).propertyNames());
    assertThat(columns(file)).isEqualTo(names);
    for (String local : names.stream().filter(name -> name.endsWith("_local")).toList()) {
      assertThat(column(file, local)).as(local).isEqualTo(json.findValuesAsString(local));
    }
    assertThat(names.stream().anyMatch(name -> name.endsWith("_local")))
        .isEqualTo(!command.equals("gaps"));
  }

  private static List<String> columns(Path file) throws SQLException {
    return query("SELECT column_name FROM (DESCRIBE FROM '" + file + "')");
  }

  private static List<String> column(Path file, String name) throws SQLException {
    return query("SELECT coalesce(\"%s\", '') FROM '%s'".formatted(name, file));
  }

  private static List<String> query(String sql) throws SQLException {
    List<String> values = new ArrayList<>();
    try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
        ResultSet row = duckdb.createStatement().executeQuery(sql)) {
      while (row.next()) {
        values.add(row.getString(1));
      }
    }
    return values;
  }
}
