package org.wheelsdown.core.position;

/**
 * The document that a position stands in: an imported file, or one member of an imported archive.
 *
 * @param source identifies the file by its content: the first 63 bits of its SHA-256
 * @param member the ordinal of the document inside the file, from 0; 0 for a file that is no
 *     archive
 */
public record Origin(long source, int member) {
  /**
   * The source that a file with this content is.
   *
   * @param sha256 of the whole file, 64 hex digits
   */
  public static long sourceOf(String sha256) {
    return Long.parseUnsignedLong(sha256.substring(0, 16), 16) >>> 1;
  }
}
