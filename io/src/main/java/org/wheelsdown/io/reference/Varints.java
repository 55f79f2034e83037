package org.wheelsdown.io.reference;

/** Whole numbers of seven bits a byte, the lowest first; the eighth bit says that more follow. */
final class Varints {
  private final byte[] bytes;
  private int at;

  Varints(byte[] bytes, int start) {
    this.bytes = bytes;
    at = start;
  }

  int unsigned() {
    int value = 0;
    for (int shift = 0; ; shift += 7) {
      byte next = bytes[at++];
      value |= (next & 0x7f) << shift;
      if (next >= 0) {
        return value;
      }
    }
  }

  /** A number whose sign is its lowest bit. */
  int signed() {
    int value = unsigned();
    return value >>> 1 ^ -(value & 1);
  }
}
