package org.wheelsdown.casework.temporary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A file or folder that is removed with all that is in it: when it is closed, or when the process
 * is ended before by a signal.
 */
public final class Temporary implements AutoCloseable {
  /** Whoever is still at work when a signal comes may make files while others are removed. */
  private static final int ATTEMPTS = 100;

  private final Path path;
  private final Thread ending = new Thread(this::removePersistently, "remove what is temporary");

  private Temporary(Path path) {
    this.path = path;
    Runtime.getRuntime().addShutdownHook(ending);
  }

  /** A new folder for working copies of a pack, where the system has such folders. */
  public static Temporary folder() throws IOException {
    return new Temporary(Files.createTempDirectory("wheelsdown-pack"));
  }

  /**
   * An empty file to be written beside a place and moved there when it is complete: the place's
   * name and {@code .part}. One that a killed process has left makes room for it.
   */
  public static Temporary beside(Path place) throws IOException {
    Path target = place.toAbsolutePath();
    Path part = target.resolveSibling(target.getFileName() + ".part");
    Files.deleteIfExists(part);
    return new Temporary(Files.createFile(part));
  }

  public Path path() {
    return path;
  }

  @Override
  public void close() throws IOException {
    remove();
    try {
      Runtime.getRuntime().removeShutdownHook(ending);
    } catch (IllegalStateException e) {
      // The process is ending, and finds nothing to remove any more.
    }
  }

  private void removePersistently() {
    for (int attempt = 0; attempt < ATTEMPTS && isThere(); attempt++) {
      try {
        remove();
      } catch (IOException | UncheckedIOException e) {
        // Something was made meanwhile, and is removed by the next attempt.
      }
    }
  }

  private synchronized void remove() throws IOException {
    if (!isThere()) {
      return;
    }
    List<Path> all;
    try (Stream<Path> tree = Files.walk(path)) {
      all = tree.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path each : all) {
      Files.deleteIfExists(each);
    }
  }

  private boolean isThere() {
    return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
  }
}
