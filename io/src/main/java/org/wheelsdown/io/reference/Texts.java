package org.wheelsdown.io.reference;

import java.nio.charset.StandardCharsets;

/** Texts that stay bytes until they are asked for. */
final class Texts {
  private final byte[] bytes;

  /** Where each text begins, and after them where the last one ends. */
  private final int[] starts;

  Texts(byte[] bytes, int[] starts) {
    this.bytes = bytes;
    this.starts = starts;
  }

  int size() {
    return starts.length - 1;
  }

  String get(int index) {
    int start = starts[index];
    return new String(bytes, start, starts[index + 1] - start, StandardCharsets.UTF_8);
  }

  /** The first parts of a text, up to the separator after the last of them. */
  String head(int index, int parts, char separator) {
    int end = starts[index];
    for (int left = parts; left > 0; end++) {
      if (bytes[end] == separator) {
        left--;
      }
    }
    return new String(bytes, starts[index], end - 1 - starts[index], StandardCharsets.UTF_8);
  }
}
