package org.wheelsdown.store.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Files that do not count: left by killed commands, or superseded. */
public final class Leftovers {
  private static final String LOCK = ".lock";

  private final Folder workspace;

  public Leftovers(Folder workspace) {
    this.workspace = workspace;
  }

  /**
   * Deletes the files that the manifest does not name, unless somebody is reading, who may still
   * need them. The manifest must be locked.
   */
  public void clear(Set<String> named) {
    Optional<Lock> nobodyReads = WorkspaceLocks.of(workspace).clearing();
    try {
      if (nobodyReads.isPresent()) {
        nobodyReads.get().during(() -> clearUnnamed(named));
      }
    } catch (IOException e) {
      throw WorkspaceException.of(workspace.root(), e);
    }
  }

  private boolean clearUnnamed(Set<String> named) throws IOException {
    for (Path folder : workspace.kept().filter(Files::isDirectory).toList()) {
      for (Path file : filesIn(folder)) {
        if (!named.contains(path(file))) {
          Files.delete(file);
        }
      }
    }
    for (Path spilled : children(workspace.spill())) {
      delete(spilled);
    }
    return true;
  }

  /** Deletes what commands left that were killed. The manifest must be locked. */
  void clearDeadStagings() throws IOException {
    FileLocks locks = new FileLocks(workspace, workspace.staging());
    for (Path child : children(workspace.staging())) {
      String name = child.getFileName().toString();
      if (name.endsWith(LOCK)) {
        Optional<Lock> dead = locks.tryExclusive(name);
        if (dead.isPresent()) {
          delete(workspace.staging().resolve(name.substring(0, name.length() - LOCK.length())));
          Files.delete(child);
          dead.get().close();
        }
      }
    }
  }

  /** Deletes a folder with all that is in it, if it is there. */
  static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    List<Path> all;
    try (Stream<Path> tree = Files.walk(folder)) {
      all = tree.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : all) {
      Files.deleteIfExists(path);
    }
  }

  private String path(Path file) {
    return workspace.root().relativize(file).toString().replace('\\', '/');
  }

  private static List<Path> filesIn(Path folder) throws IOException {
    try (Stream<Path> tree = Files.walk(folder)) {
      return tree.filter(Files::isRegularFile).toList();
    }
  }

  private static List<Path> children(Path folder) throws IOException {
    try (Stream<Path> list = Files.list(folder)) {
      return list.toList();
    }
  }
}
