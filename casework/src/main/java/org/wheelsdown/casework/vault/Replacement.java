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
import org.wheelsdown.casework.lock.WriterLock;

/** Replaces a file by another in one step, one writer at a time. */
record Replacement(Path file) {
  /** What must hold while nobody else can write. */
  @FunctionalInterface
  interface Condition {
    void check() throws VaultException, IOException;
  }

  void replace(byte[] content, Condition condition) throws VaultException, IOException {
    new WriterLock(file)
        .during(
            () -> {
              condition.check();
              replace(content);
            });
  }

  private void replace(byte[] content) throws IOException {
    Path part = file.resolveSibling("." + file.getFileName() + ".new");
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
}
