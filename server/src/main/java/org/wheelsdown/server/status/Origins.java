package org.wheelsdown.server.status;

import java.util.List;
import org.wheelsdown.store.manifest.ImportedFile;

/** Where files came from, as was told when they were imported. */
public final class Origins {
  private static final int MOST = 100;

  private Origins() {}

  /** Each of them once, in the order of the alphabet; a hundred at most. */
  public static List<String> of(List<ImportedFile> files) {
    return files.stream()
        .map(ImportedFile::origin)
        .filter(origin -> !origin.isEmpty())
        .distinct()
        .sorted()
        .limit(MOST)
        .toList();
  }
}
