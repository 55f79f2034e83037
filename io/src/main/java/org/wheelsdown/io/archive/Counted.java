package org.wheelsdown.io.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts the bytes that go through, and remembers how they ended. */
final class Counted extends FilterInputStream {
  private long count;
  private boolean ended;
  private boolean isZero;

  Counted(InputStream in) {
    super(in);
  }

  long count() {
    return count;
  }

  /** Whether more was asked for than there was. */
  boolean hasEnded() {
    return ended;
  }

  /** Whether the last piece that was read is nothing but zeros. */
  boolean isZero() {
    return isZero;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int n = in.read(buffer, offset, length);
    if (n < 0) {
      ended = true;
    } else {
      count += n;
      isZero = isZero(buffer, offset, n);
    }
    return n;
  }

  private static boolean isZero(byte[] buffer, int offset, int length) {
    for (int i = offset; i < offset + length; i++) {
      if (buffer[i] != 0) {
        return false;
      }
    }
    return true;
  }

  @Override
  public long skip(long n) throws IOException {
    long skipped = in.skip(n);
    count += skipped;
    return skipped;
  }
}
