package org.wheelsdown.casework.temporary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/**
 * A file or folder that is removed with all that is in it: when it is closed, or when the process
 * is ended before by a signal.
 */
public final class Temporary implements AutoCloseable {
  /** Whoever is still at work when a signal comes may make files while others are removed. */
  private static final int ATTEMPTS = 100;

  /** In how many looks, with a pause after each, it has to be away before it counts as removed. */
  private static final int LOOKS = 10;

  private static final Duration PAUSE = Duration.ofMillis(20);

  private final Thread ending = new Thread(this::removePersistently, "remove what is temporary");
  private final Path path;

  /**
   * Whoever ends the process as soon as the path is there must find the removal registered, and the
   * removal must find the path: it is registered before, and waits until the path is made.
   */
  private Temporary(Making making) throws IOException {
    synchronized (this) {
      Runtime.getRuntime().addShutdownHook(ending);
      try {
        this.path = making.make();
      } catch (IOException e) {
        forgetEnding();
        throw e;
      }
    }
  }

  /** A new folder for working copies of a pack, where the system has such folders. */
  public static Temporary folder() throws IOException {
    return new Temporary(() -> Files.createTempDirectory("wheelsdown-pack"));
  }

  /**
   * An empty file to be written beside a place and moved there when it is complete: the place's
   * name and {@code .part}. One that a killed process has left makes room for it.
   */
  public static Temporary beside(Path place) throws IOException {
    Path target = place.toAbsolutePath();
    Path part = target.resolveSibling(target.getFileName() + ".part");
    Files.deleteIfExists(part);
    return new Temporary(() -> Files.createFile(part));
  }

  public Path path() {
    return path;
  }

  @Override
  public void close() throws IOException {
    remove();
    forgetEnding();
  }

  private void forgetEnding() {
    try {
      Runtime.getRuntime().removeShutdownHook(ending);
    } catch (IllegalStateException e) {
      // The process is ending, and finds nothing to remove any more.
    }
  }

  private void removePersistently() {
    int looks = 0;
    for (int attempt = 0; attempt < ATTEMPTS && looks < LOOKS; attempt++) {
      looks = isFoundAway() ? looks + 1 : 0;
      LockSupport.parkNanos(PAUSE.toNanos());
    }
  }

  private boolean isFoundAway() {
    try {
      return !remove();
    } catch (IOException | UncheckedIOException e) {
      return false; // Something was made meanwhile, and is removed by the next attempt.
    }
  }

  /** Tells whether there was something to be removed. */
  private synchronized boolean remove() throws IOException {
    if (!isThere()) {
      return false;
    }
    List<Path> all;
    try (Stream<Path> tree = Files.walk(path)) {
      all = tree.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path each : all) {
      Files.deleteIfExists(each);
    }
    return true;
  }

  private boolean isThere() {
    return path != null && Files.exists(path, LinkOption.NOFOLLOW_LINKS);
  }

  @FunctionalInterface
  private interface Making {
    Path make() throws IOException;
  }
}
