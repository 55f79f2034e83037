package org.wheelsdown.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/** A file system in memory of a chosen size, to be filled or made read-only. Needs root. */
final class SmallDisk implements AutoCloseable {
  private final Path at;

  private SmallDisk(Path at) {
    this.at = at;
  }

  /** Mounts one, or skips the test where that is not allowed. */
  static SmallDisk mounted(Path at, String size) throws IOException, InterruptedException {
    Files.createDirectories(at);
    boolean isMounted = run("mount", "-t", "tmpfs", "-o", "size=" + size, "tmpfs", at.toString());
    Assumptions.assumeTrue(
        isMounted, "skipped: mounting a small file system needs root on Linux, in no container");
    return new SmallDisk(at);
  }

  void resize(String size) throws IOException, InterruptedException {
    remount("size=" + size);
  }

  void makeReadOnly() throws IOException, InterruptedException {
    remount("ro");
  }

  @Override
  public void close() throws IOException, InterruptedException {
    run("umount", "-l", at.toString());
  }

  private void remount(String option) throws IOException, InterruptedException {
    if (!run("mount", "-o", "remount," + option, at.toString())) {
      throw new IOException("cannot remount " + at + " with " + option);
    }
  }

  private static boolean run(String... command) throws IOException, InterruptedException {
    List<String> words = new ArrayList<>(List.of(command));
    try {
      Process process =
          new ProcessBuilder(words)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return process.waitFor() == 0;
    } catch (IOException noSuchProgram) {
      return false;
    }
  }
}
