package org.wheelsdown.casework.vault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * Replaces a file by another in one step, one writer at a time. The lock is a file beside it, which
 * stays: if it were deleted, two could each hold one.
 */
record Replacement(Path file) {
  private static final Object ONE_IN_THIS_PROCESS = new Object();

  /** What must hold while nobody else can write. */
  @FunctionalInterface
  interface Condition {
    void check() throws VaultException, IOException;
  }

  void replace(byte[] content, Condition condition) throws VaultException, IOException {
    synchronized (ONE_IN_THIS_PROCESS) {
      try (FileChannel channel =
          FileChannel.open(beside(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
        channel.lock(); // until the channel is closed
        condition.check();
        replace(content);
      }
    }
  }

  private void replace(byte[] content) throws IOException {
    Path part = beside(".new");
    Files.deleteIfExists(part);
    try {
      write(part, content);
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  /** For its owner alone, from the first byte on. */
  private static void write(Path part, byte[] content) throws IOException {
    try (FileChannel channel =
        FileChannel.open(
            part,
            Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))) {
      ByteBuffer bytes = ByteBuffer.wrap(content);
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    }
  }

  private Path beside(String ending) {
    return file.resolveSibling("." + file.getFileName() + ending);
  }
}
