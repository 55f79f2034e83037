package org.wheelsdown.io.archive;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.wheelsdown.core.position.PositionSink;
import org.wheelsdown.core.position.Problem;

/** Content that may be damaged: it then ends where the damage begins, and the damage is counted. */
final class Damageable extends FilterInputStream {
  private final PositionSink sink;
  private boolean ended;

  Damageable(InputStream in, PositionSink sink) {
    super(in);
    this.sink = sink;
  }

  @Override
  public int read() {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) {
    if (ended) {
      return -1;
    }
    try {
      int n = in.read(buffer, offset, length);
      ended = n < 0;
      return n;
    } catch (EOFException e) {
      return end(Problem.TRUNCATED);
    } catch (IOException e) {
      return end(Problem.CORRUPT);
    }
  }

  private int end(Problem problem) {
    ended = true;
    sink.problem(problem, 1);
    return -1;
  }
}
