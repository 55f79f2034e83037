package org.wheelsdown.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What lies in a folder. */
public final class FilesIn {
  private FilesIn() {}

  /** A new folder that goes away with the build's other output; jqwik knows no temporary ones. */
  public static Path newFolder() throws IOException {
    Path workspaces = Files.createDirectories(Path.of("target", "workspaces"));
    return Files.createTempDirectory(workspaces.toAbsolutePath(), "w");
  }

  /** All Parquet files, also hidden ones. */
  static List<Path> parquet(Path folder) throws IOException {
    try (Stream<Path> tree = Files.walk(folder)) {
      return tree.filter(path -> path.toString().endsWith(".parquet")).toList();
    }
  }

  /** What running or killed commands keep in a workspace. */
  static List<Path> staging(Path workspace) throws IOException {
    try (Stream<Path> list = Files.list(workspace.resolve(".wheelsdown/staging"))) {
      return list.toList();
    }
  }
}
