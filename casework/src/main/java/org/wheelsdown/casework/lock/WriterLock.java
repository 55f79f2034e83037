package org.wheelsdown.casework.lock;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * The right to replace a file, which one writer has at a time. Among processes it is a lock on a
 * file beside it, which is there only while somebody writes.
 *
 * <p>Somebody may be waiting for the lock of a file that is being deleted, while somebody else
 * makes a new one in its place. So whoever gives the right up deletes the file and then writes into
 * it: who has waited for it sees by its length that it is not the lock any more, and begins anew.
 *
 * @param file to be replaced; need not be there
 */
public record WriterLock(Path file) {
  /** Files are locked by processes, so threads need something else. */
  private static final Object ONE_IN_THIS_PROCESS = new Object();

  /** What only one may do at a time. */
  @FunctionalInterface
  public interface Writing<E extends Exception> {
    void write() throws E, IOException;
  }

  /**
   * Waits until nobody else writes, and writes.
   *
   * @throws IOException also if a link or something else is in the lock's place
   */
  public <E extends Exception> void during(Writing<E> writing) throws E, IOException {
    Path path = file.resolveSibling("." + file.getFileName() + ".lock");
    synchronized (ONE_IN_THIS_PROCESS) {
      try (FileChannel held = awaited(path)) {
        try {
          writing.write();
        } finally {
          Files.deleteIfExists(path);
          held.write(ByteBuffer.wrap(new byte[1]));
        }
      }
    }
  }

  private static FileChannel awaited(Path path) throws IOException {
    while (true) {
      refuseOther(path);
      FileChannel channel =
          FileChannel.open(
              path, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
      if (isGained(channel, path)) {
        return channel;
      }
    }
  }

  /** A case may come from somebody else, and a link in it may lead anywhere. */
  private static void refuseOther(Path path) throws IOException {
    try {
      if (!Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
          .isRegularFile()) {
        throw noLock(path);
      }
    } catch (NoSuchFileException isFree) {
      // Then it is made.
    }
  }

  /** Closes the channel if what it has locked is not, or no longer, the lock. */
  private static boolean isGained(FileChannel channel, Path path) throws IOException {
    boolean isGained = false;
    try {
      channel.lock(); // until the channel is closed
      isGained = channel.size() == 0 && Files.exists(path);
      if (!isGained && isFilled(path)) {
        throw noLock(path);
      }
      return isGained;
    } finally {
      if (!isGained) {
        channel.close();
      }
    }
  }

  private static IOException noLock(Path path) {
    return new FileSystemException(path.toString(), null, "this is no lock; remove it");
  }

  /** As a lock never is where others find it. */
  private static boolean isFilled(Path path) throws IOException {
    try {
      return Files.size(path) > 0;
    } catch (NoSuchFileException isGivenUp) {
      return false;
    }
  }
}
