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

  /** A text's beginning, up to a character of ASCII that it holds. */
  String head(int index, char end) {
    int start = starts[index];
    int length = 0;
    while (bytes[start + length] != end) {
      length++;
    }
    return new String(bytes, start, length, StandardCharsets.UTF_8);
  }

  /** A text's end, after the last of a character of ASCII that it holds. */
  String tail(int index, char before) {
    int end = starts[index + 1];
    int start = end;
    while (bytes[start - 1] != before) {
      start--;
    }
    return new String(bytes, start, end - start, StandardCharsets.UTF_8);
  }
}
