package org.wheelsdown.casework.vault;

import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;

/** Bytes of a length that is not known beforehand; no copy of them stays behind when they grow. */
final class SecretBytes extends OutputStream {
  private byte[] bytes = new byte[256];
  private int size;

  @Override
  public void write(int value) {
    makeRoom(1);
    bytes[size++] = (byte) value;
  }

  @Override
  public void write(byte[] source, int offset, int length) {
    makeRoom(length);
    System.arraycopy(source, offset, bytes, size, length);
    size += length;
  }

  /** What was written; the caller must not keep it longer than this is open. */
  ByteBuffer content() {
    return ByteBuffer.wrap(bytes, 0, size);
  }

  /** Zeroes what was written. */
  @Override
  public void close() {
    Arrays.fill(bytes, (byte) 0);
    size = 0;
  }

  private void makeRoom(int more) {
    int needed = Math.addExact(size, more);
    if (needed > bytes.length) {
      byte[] larger = Arrays.copyOf(bytes, Math.max(needed, 2 * bytes.length));
      Arrays.fill(bytes, (byte) 0);
      bytes = larger;
    }
  }
}
