package org.wheelsdown.server.imports;

import java.time.Duration;

/**
 * How much may be sent.
 *
 * @param files of one import
 * @param bytes of all its files
 * @param free bytes that must be left on the disk of the workspace
 * @param open imports at a time whose files are still being sent
 * @param idle after which an import is given up of which nothing more comes
 */
public record UploadBounds(int files, long bytes, long free, int open, Duration idle) {
  /** What is usual on this machine. */
  public static UploadBounds usual() {
    return new UploadBounds(100_000, 200_000_000_000L, 500_000_000L, 8, Duration.ofMinutes(10));
  }
}
