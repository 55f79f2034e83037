package org.wheelsdown.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** A file system in memory of a chosen size, to be filled or made read-only. Needs root. */
final class SmallDisk implements AutoCloseable {
  private final Path at;

  private SmallDisk(Path at) {
    this.at = at;
  }

  /** Mounts one, or skips the test where that is not allowed. */
  static SmallDisk mounted(Path at, String size) throws IOException {
    Files.createDirectories(at);
    boolean isMounted = run("mount", "-t", "tmpfs", "-o", "size=" + size, "tmpfs", at.toString());
    Assumptions.assumeTrue(
        isMounted, "skipped: mounting a small file system needs root on Linux, in no container");
    return new SmallDisk(at);
  }

  void resize(String size) throws IOException {
    remount("size=" + size);
  }

  void makeReadOnly() throws IOException {
    remount("ro");
  }

  @Override
  public void close() throws IOException {
    run("umount", "-l", at.toString());
  }

  private void remount(String option) throws IOException {
    if (!run("mount", "-o", "remount," + option, at.toString())) {
      throw new IOException("cannot remount " + at + " with " + option);
    }
  }

  private static boolean run(String... command) {
    try {
      return new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException noSuchProgram) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
