package org.wheelsdown.casework.pack.container;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.CRC32;

/**
 * How long some bytes are, and their sums.
 *
 * @param size bytes
 * @param crc32 as zip files have it
 * @param sha256 64 hex digits in lower case
 */
public record Measure(long size, long crc32, String sha256) {
  private static final int PART = 1 << 16;

  /** Reads to the end. */
  public static Measure of(InputStream in) throws IOException {
    return of(in, OutputStream.nullOutputStream());
  }

  /** Reads to the end, and writes the same. */
  static Measure of(InputStream in, OutputStream out) throws IOException {
    MessageDigest digest = digest();
    CRC32 crc = new CRC32();
    long size = 0;
    byte[] part = new byte[PART];
    for (int n = in.read(part); n >= 0; n = in.read(part)) {
      digest.update(part, 0, n);
      crc.update(part, 0, n);
      out.write(part, 0, n);
      size += n;
    }
    return new Measure(size, crc.getValue(), HexFormat.of().formatHex(digest.digest()));
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
