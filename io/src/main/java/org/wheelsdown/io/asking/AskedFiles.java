package org.wheelsdown.io.asking;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * The files that a question may name.
 *
 * @param folder in which they must lie, and from which their paths lead; empty where any file may
 *     be named, by paths as the operating system takes them
 */
record AskedFiles(Optional<Path> folder) {
  /** A name for a drawing need not exist to be known for one. */
  boolean isDrawing(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return lower.endsWith(".geojson")
        || lower.endsWith(".json")
        || folder.map(within -> isFileBelow(within, text)).orElseGet(() -> new File(text).isFile());
  }

  /** Of files outside it is not even told whether they are there. */
  private static boolean isFileBelow(Path folder, String text) {
    try {
      Path file = folder.resolve(text).normalize();
      return file.startsWith(folder.normalize()) && Files.isRegularFile(file);
    } catch (InvalidPathException e) {
      return false;
    }
  }

  /**
   * The file of a name. It need not be there, but if there is a folder it may not lie outside, and
   * no pipe in it is waited for.
   */
  Path find(Term term, String text) throws MisreadQuestionException {
    try {
      Path file = folder.map(within -> within.resolve(text)).orElseGet(() -> Path.of(text));
      if (folder.isPresent() && !isInside(folder.get(), file)) {
        throw new MisreadQuestionException(
            term, "%s lies outside of the folder; put a copy into it.".formatted(text));
      } else if (folder.isPresent() && isSpecial(file)) {
        throw missing(term, text);
      }
      return file;
    } catch (InvalidPathException | IOException e) {
      throw missing(term, text);
    }
  }

  /** What is said of a file that cannot be read. */
  static MisreadQuestionException missing(Term term, String text) {
    return new MisreadQuestionException(
        term, "There is no file %s that can be read.".formatted(text));
  }

  private static boolean isSpecial(Path file) {
    return Files.exists(file) && !Files.isRegularFile(file);
  }

  /** As it is written, and also where links lead. */
  private static boolean isInside(Path folder, Path file) throws IOException {
    boolean isWrittenInside = file.normalize().startsWith(folder.normalize());
    return isWrittenInside
        && (!Files.exists(file) || file.toRealPath().startsWith(folder.toRealPath()));
  }
}
