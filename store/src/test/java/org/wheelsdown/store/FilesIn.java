package org.wheelsdown.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What lies in a folder. */
final class FilesIn {
  private FilesIn() {}

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
