package org.wheelsdown.server.imports;

import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.wheelsdown.server.problem.ProblemException;

/**
 * The name of a file that is sent, with its path below the folder that was dropped. Whoever sends
 * it chooses it, so it leads nowhere but below.
 *
 * @param path with slashes, relative; no part of it is empty, {@code .} or {@code ..}
 */
record SentName(String path) {
  private static final int MOST_PARTS = 32;
  private static final int LONGEST = 1_000;

  /** Bytes of UTF-8 that file systems take as the name of one file. */
  private static final int LONGEST_PART = 255;

  /**
   * @throws ProblemException if it could lead elsewhere, or no file can be called so
   */
  SentName {
    List<String> parts = List.of(path.split("/", -1));
    if (path.length() > LONGEST
        || parts.size() > MOST_PARTS
        || !parts.stream().allMatch(SentName::isName)) {
      throw new ProblemException(400, "No file can be called so here.");
    }
  }

  private static boolean isName(String part) {
    return !part.isBlank()
        && !part.equals(".")
        && !part.equals("..")
        && part.indexOf('\\') < 0
        && part.chars().noneMatch(Character::isISOControl)
        && part.getBytes(StandardCharsets.UTF_8).length <= LONGEST_PART;
  }

  /**
   * Where it lies in a folder.
   *
   * @throws ProblemException if this machine has no such names
   */
  Path in(Path folder) {
    try {
      Path below = folder.resolve(path).normalize();
      if (below.startsWith(folder) && !below.equals(folder)) {
        return below;
      }
    } catch (InvalidPathException e) {
      // Told below.
    }
    throw new ProblemException(400, "No file can be called so here.");
  }
}
