package org.wheelsdown.io.archive;

import org.wheelsdown.io.read.Head;

/** What content can be wrapped in, told by its first bytes. */
enum Wrapping {
  GZIP,
  ZSTD,
  TAR,
  ZIP,
  /** Nothing: this is the document itself. */
  NONE;

  /** Where POSIX tar says "ustar". */
  private static final int TAR_MAGIC = 257;

  static Wrapping of(Head head) {
    if (head.at(0) == 0x1f && head.at(1) == 0x8b && head.at(2) == 8) {
      return GZIP;
    }
    if (head.littleEndian(0) == 0xFD2FB528) {
      return ZSTD;
    }
    if (head.littleEndian(0) == 0x04034B50) {
      return ZIP;
    }
    return head.startsWith("ustar", TAR_MAGIC) ? TAR : NONE;
  }

  /** Whether there is one thing inside, rather than members. */
  boolean isCompression() {
    return this == GZIP || this == ZSTD;
  }
}
