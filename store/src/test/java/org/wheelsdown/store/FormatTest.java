package org.wheelsdown.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wheelsdown.store.folder.WorkspaceException;
import org.wheelsdown.store.manifest.Events;

/** Files of another version of the program. */
class FormatTest {
  @TempDir Path folder;
  private Workspace workspace;
  private List<String> events;

  @BeforeEach
  void importFleet() {
    workspace = Importing.atOnce(folder, new Fleet(2, 2, 1).whole());
    events = Asking.everything(workspace);
  }

  @Test
  void aManifestOfAnotherFormatIsNotRead() throws IOException {
    replaceInManifest("\"format\" : 1", "\"format\" : 2");

    assertThatExceptionOfType(WorkspaceException.class)
        .isThrownBy(() -> Workspace.open(folder))
        .withMessage(
            "The workspace %s is of format 2, and this version of Wheelsdown reads format 1.",
            folder);
  }

  @Test
  void aManifestThatIsNoneIsNotRead() throws IOException {
    Files.writeString(folder.resolve("manifest.json"), "{\"format\" : 1, \"files");

    assertThatExceptionOfType(WorkspaceException.class)
        .isThrownBy(() -> Workspace.open(folder))
        .withMessage("The manifest of the workspace %s is damaged.", folder);
  }

  @Test
  void aParquetFileOfAnotherFormatIsNotRead() throws SQLException {
    Path file =
        folder.resolve(workspace.manifest().events().flights().get(0).byAircraft().get(0).path());
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE TABLE flights AS FROM '" + file + "'");
      statement.execute(
          "COPY flights TO '" + file + "' (FORMAT parquet, KV_METADATA {wheelsdown_format: '2'})");
    }

    assertThatExceptionOfType(WorkspaceException.class)
        .isThrownBy(() -> Asking.everything(workspace))
        .withMessage(
            "A Parquet file of the workspace %s is not of format 1, which this version of Wheelsdown reads.",
            folder);
  }

  @Test
  void eventsOfAnotherVersionAreWorkedOutAgain() throws IOException {
    replaceInManifest("\"version\" : " + Events.CURRENT_VERSION, "\"version\" : 1");
    assertThat(Asking.everything(workspace)).isEmpty();

    assertThat(Importing.derive(workspace)).isTrue();

    assertThat(Asking.everything(workspace)).isEqualTo(events);
  }

  @Test
  void aFolderWithoutManifestIsNoWorkspace() {
    assertThatExceptionOfType(WorkspaceException.class)
        .isThrownBy(() -> Workspace.open(folder.resolve("nowhere")))
        .withMessage("There is no workspace at %s.", folder.resolve("nowhere"));
  }

  private void replaceInManifest(String before, String after) throws IOException {
    Path manifest = folder.resolve("manifest.json");
    String json = Files.readString(manifest);
    assertThat(json).contains(before);
    Files.writeString(manifest, json.replace(before, after));
  }
}
