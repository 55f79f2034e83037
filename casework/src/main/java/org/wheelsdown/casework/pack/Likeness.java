package org.wheelsdown.casework.pack;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Tells a pack, also one that is damaged or cut off, from what is none: by the name of its first
 * file, or by that of its last.
 */
final class Likeness {
  private static final int FIRST_NAME = 30;
  private static final int END = 22;

  private Likeness() {}

  static boolean isLikePack(Path file) throws IOException {
    try (FileChannel open = FileChannel.open(file)) {
      return has(open, FIRST_NAME, PackPaths.README)
          || has(open, open.size() - END - PackPaths.VERDICTS.length(), PackPaths.VERDICTS);
    }
  }

  private static boolean has(FileChannel file, long offset, String name) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(name.length());
    if (offset < 0) {
      return false;
    }
    int read = file.read(bytes, offset);
    return read == name.length()
        && new String(bytes.array(), StandardCharsets.ISO_8859_1).equals(name);
  }
}
