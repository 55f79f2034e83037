package org.wheelsdown.io.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Bytes that are counted while they are read; whoever is told may end the reading by throwing. */
final class ReportedStream extends FilterInputStream {
  private final Progress progress;

  ReportedStream(InputStream in, Progress progress) {
    super(in);
    this.progress = progress;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int n = in.read(buffer, offset, length);
    if (n > 0) {
      progress.consumed(n);
    }
    return n;
  }
}
