package org.wheelsdown.casework.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A temporary folder for working copies, which is removed with all that is in it: when it is
 * closed, or when the process is ended before by a signal.
 */
public final class WorkingFolder implements AutoCloseable {
  /** Whoever is still at work when a signal comes may make files while others are removed. */
  private static final int ATTEMPTS = 100;

  private final Path path;
  private final Thread ending = new Thread(this::removePersistently, "remove working copies");

  private WorkingFolder(Path path) {
    this.path = path;
  }

  public static WorkingFolder make() throws IOException {
    WorkingFolder made = new WorkingFolder(Files.createTempDirectory("wheelsdown-pack"));
    Runtime.getRuntime().addShutdownHook(made.ending);
    return made;
  }

  public Path path() {
    return path;
  }

  @Override
  public void close() throws IOException {
    try {
      Runtime.getRuntime().removeShutdownHook(ending);
    } catch (IllegalStateException e) {
      return; // The process is ending, and the folder is being removed.
    }
    remove();
  }

  private void removePersistently() {
    for (int attempt = 0; attempt < ATTEMPTS && Files.exists(path); attempt++) {
      try {
        remove();
      } catch (IOException | UncheckedIOException e) {
        // Something was made meanwhile, and is removed by the next attempt.
      }
    }
  }

  private void remove() throws IOException {
    List<Path> all;
    try (Stream<Path> tree = Files.walk(path)) {
      all = tree.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path each : all) {
      Files.deleteIfExists(each);
    }
  }
}
