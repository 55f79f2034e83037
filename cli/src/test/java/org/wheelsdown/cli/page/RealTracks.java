package org.wheelsdown.cli.page;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.wheelsdown.casework.temporary.Temporary;
import org.wheelsdown.cli.CommandRun;

/**
 * Tracks that receivers really heard, with a list of whose the aircraft are, served without a case.
 */
record RealTracks(Temporary workspace, Served served) implements AutoCloseable {
  private static final Path DATA =
      Path.of(System.getenv().getOrDefault("WHEELSDOWN_DATA", "../../shared/data"));

  static RealTracks serve() throws IOException {
    assumeTrue(Files.exists(DATA), "skipped: no real tracks at " + DATA + " (WHEELSDOWN_DATA)");
    Temporary workspace = Temporary.folder();
    CommandRun.in(workspace.path(), "import", DATA).succeeds();
    return new RealTracks(workspace, Served.start(workspace.path()));
  }

  @Override
  public void close() throws IOException {
    served.close();
    workspace.close();
  }
}
