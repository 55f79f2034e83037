package org.wheelsdown.sim.story;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * The papers that the story cites, as stand-ins that say so: a procurement contract, what a reader
 * took from it, and a list of aircraft.
 */
final class StoryPapers {
  private static final List<String> NAMES =
      List.of("aircraft-list.csv", "procurement-contract.csv", "procurement-contract.html");

  private StoryPapers() {}

  /**
   * Writes them, in place of what may be there. Always the same bytes.
   *
   * @param folder made where it is missing
   */
  static void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    for (String name : NAMES) {
      try (InputStream paper = StoryPapers.class.getResourceAsStream(name)) {
        if (paper == null) {
          throw new IllegalStateException("the program lacks " + name);
        }
        Files.copy(paper, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }
}
