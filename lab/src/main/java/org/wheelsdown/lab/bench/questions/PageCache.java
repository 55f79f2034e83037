package org.wheelsdown.lab.bench.questions;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Asks the system to forget what it keeps of files in memory, by GNU dd's {@code nocache}. */
final class PageCache {
  /** What is not yet on the disk cannot be forgotten. */
  private static final String FORGET =
      """
      find "$1" -type f -print0 | xargs -0 -r sync -d &&
      find "$1" -type f -print0 | xargs -0 -r -P 4 -I FILE dd if=FILE iflag=nocache count=0 status=none
      """;

  private PageCache() {}

  /** Forgets all files in a folder, of which nobody may have any in use. */
  static void forget(Path folder) throws IOException {
    Programs.run(List.of("sh", "-c", FORGET, "sh", folder.toAbsolutePath().toString()));
  }
}
