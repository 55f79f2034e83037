package org.wheelsdown.casework.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of a case's folder, by the paths that the case names them by. Nothing leads out. */
final class CaseFiles {
  private final Path root;

  CaseFiles(Path root) {
    this.root = root;
  }

  /**
   * A file.
   *
   * @param path from the folder on, with slashes
   * @throws CaseException if it leads out of the folder, also by a link, or no file is there; the
   *     message begins with the path
   */
  Path find(String path) throws IOException, CaseException {
    Path file = inside(path);
    if (!Files.exists(file)) {
      throw new CaseException("'%s' is not in the case's folder".formatted(path));
    } else if (!file.toRealPath().startsWith(root.toRealPath())) {
      throw new CaseException("'%s' leads out of the case's folder".formatted(path));
    } else if (!Files.isRegularFile(file)) {
      throw new CaseException("'%s' is no file".formatted(path));
    }
    return file;
  }

  /** All names that lead to files right in one of its folders; none if there is no such folder. */
  List<String> names(String within) throws IOException {
    Path place = root.resolve(within);
    if (!Files.isDirectory(place)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(place)) {
      return files.map(file -> within + "/" + file.getFileName()).toList();
    }
  }

  Path root() {
    return root;
  }

  private Path inside(String path) throws CaseException {
    Path relative = relative(path);
    boolean climbs = false;
    for (Path step : relative) {
      climbs |= step.toString().equals("..");
    }
    if (climbs || relative.isAbsolute() || path.contains("\\") || path.matches("[A-Za-z]:.*")) {
      throw new CaseException("'%s' leads out of the case's folder".formatted(path));
    }
    return root.resolve(relative);
  }

  private static Path relative(String path) throws CaseException {
    try {
      return Path.of(path);
    } catch (InvalidPathException e) {
      throw new CaseException("'%s' is no path of a file".formatted(path));
    }
  }
}
