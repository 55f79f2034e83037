package org.wheelsdown.io.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts the bytes that go through, and remembers how they ended. */
final class Counted extends FilterInputStream {
  private static final int TAR_RECORD = 512;

  private long count;
  private boolean ended;
  private boolean isAtEndMark;

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

  /** Whether the last tar record that was asked for is all zeros: the mark of a tar's end. */
  boolean isAtEndMark() {
    return isAtEndMark;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int n = in.read(buffer, offset, length);
    ended |= n < 0;
    count += Math.max(n, 0);
    if (length == TAR_RECORD && n >= 0) {
      isAtEndMark = n == length && isZero(buffer, offset);
    }
    return n;
  }

  private static boolean isZero(byte[] buffer, int offset) {
    for (int i = offset; i < offset + TAR_RECORD; i++) {
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
