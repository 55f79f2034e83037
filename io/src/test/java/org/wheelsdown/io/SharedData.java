package org.wheelsdown.io;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** The folder of real tracks, which lies beside the project and not in it. */
public final class SharedData {
  private SharedData() {}

  /** A file or folder of it; the test is skipped where there is none. */
  public static Path of(String relative) {
    String set = System.getenv().getOrDefault("WHEELSDOWN_DATA", "../../shared/data");
    Path path = Path.of(set).resolve(relative);
    Assumptions.assumeTrue(
        Files.exists(path),
        "skipped: no real tracks at " + path + " (WHEELSDOWN_DATA names their folder)");
    return path;
  }
}
