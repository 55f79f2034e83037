package org.wheelsdown.casework.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A temporary folder for working copies, which is removed with all that is in it. */
public record WorkingFolder(Path path) implements AutoCloseable {

  public static WorkingFolder make() throws IOException {
    return new WorkingFolder(Files.createTempDirectory("wheelsdown-pack"));
  }

  @Override
  public void close() throws IOException {
    List<Path> all;
    try (Stream<Path> tree = Files.walk(path)) {
      all = tree.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path each : all) {
      Files.deleteIfExists(each);
    }
  }
}
