package org.wheelsdown.io.archive;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names that {@code split} gives to the parts of a file: {@code x.tar.aa}, {@code x.tar.ab} … This
 * is the one thing that only a name can tell.
 */
final class SplitName {
  private static final Pattern PART = Pattern.compile("(.+\\.)([a-z]{2})");

  private SplitName() {}

  /**
   * The parts that a file belongs to, from {@code .aa} as far as they go on without a hole; the
   * file alone where it is no part.
   */
  static List<Path> partsOf(Path file) {
    Matcher name = PART.matcher(file.getFileName().toString());
    if (!name.matches() || !Files.isRegularFile(part(file, name.group(1), 0))) {
      return List.of(file);
    }
    List<Path> parts = new ArrayList<>();
    for (int i = 0; i < 26 * 26 && Files.isRegularFile(part(file, name.group(1), i)); i++) {
      parts.add(part(file, name.group(1), i));
    }
    return parts.contains(file) ? List.copyOf(parts) : List.of(file);
  }

  private static Path part(Path sibling, String stem, int ordinal) {
    return sibling.resolveSibling(stem + (char) ('a' + ordinal / 26) + (char) ('a' + ordinal % 26));
  }
}
