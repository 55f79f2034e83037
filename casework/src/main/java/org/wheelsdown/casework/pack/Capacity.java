package org.wheelsdown.casework.pack;

import java.util.Locale;
import org.wheelsdown.casework.pack.container.ContainerWriter;

/**
 * How much a pack can hold at the most.
 *
 * @param bytes of all files together
 */
record Capacity(long bytes, int files) {
  /** That of the container, less some room for what describes the files. */
  static final Capacity OF_A_PACK =
      new Capacity(ContainerWriter.LARGEST - 2L * Pack.LARGEST_TEXT, ContainerWriter.MOST_FILES);

  private static final double GIGABYTE = 1e9;

  /**
   * Refuses what is too much.
   *
   * @param what it is, as the beginning of a sentence
   * @param advice what to do instead, as its end
   * @throws PackException if it is
   */
  void check(String what, long bytes, int files, String advice) throws PackException {
    if (bytes > this.bytes || files > this.files) {
      throw new PackException(
          String.format(
              Locale.ROOT,
              "%s would be %.1f GB in %,d %s, and a pack holds at most %.1f GB in %,d; %s.",
              what,
              bytes / GIGABYTE,
              files,
              files == 1 ? "file" : "files",
              this.bytes / GIGABYTE,
              this.files,
              advice));
    }
  }
}
