package org.wheelsdown.sim.story;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * The story as a case: what it claims, and the papers that it cites as stand-ins that say so. It is
 * {@code examples/caracas-2019} of the source tree.
 */
final class StoryCase {
  private static final List<String> FILES =
      List.of(
          "case.yaml",
          "documents/aircraft-list.csv",
          "documents/procurement-contract.csv",
          "documents/procurement-contract.html");

  private StoryCase() {}

  /**
   * Writes it, in place of what may be there. Always the same bytes.
   *
   * @param folder made where it is missing
   */
  static void write(Path folder) throws IOException {
    for (String name : FILES) {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      try (InputStream content = StoryCase.class.getResourceAsStream("caracas-2019/" + name)) {
        if (content == null) {
          throw new IllegalStateException("the program lacks " + name);
        }
        Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }
}
