package org.wheelsdown.io.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

/** Several files as one stream of bytes; throws {@link UnreadablePart} where one cannot be read. */
final class PartStream extends InputStream {
  private final Iterator<Path> parts;
  private InputStream current = InputStream.nullInputStream();
  private volatile long consumed;
  private boolean ended;

  PartStream(List<Path> parts) {
    this.parts = parts.iterator();
  }

  /** Bytes handed out so far; may be asked by another thread. */
  long consumed() {
    return consumed;
  }

  /** Whether the last byte was handed out and more were asked for. */
  boolean hasEnded() {
    return ended;
  }

  @Override
  public int read() {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  @SuppressWarnings("NonAtomicVolatileUpdate") // one thread reads, others only ask how far
  public int read(byte[] buffer, int offset, int length) {
    try {
      int n = current.read(buffer, offset, length);
      while (n < 0 && parts.hasNext()) {
        current.close();
        current = Files.newInputStream(parts.next());
        n = current.read(buffer, offset, length);
      }
      ended |= n < 0;
      consumed += Math.max(n, 0);
      return n;
    } catch (IOException e) {
      throw new UnreadablePart(e);
    }
  }

  /** At least one byte unless at the end: gzip asks this before it looks for a further member. */
  @Override
  public int available() {
    return ended ? 0 : 1;
  }

  @Override
  public void close() throws IOException {
    current.close();
  }
}
