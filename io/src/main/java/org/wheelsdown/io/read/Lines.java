package org.wheelsdown.io.read;

import java.io.IOException;
import java.io.InputStream;

/**
 * The lines of a text as bytes, one after the other. A line that never ends takes no more memory
 * than others: it is stepped over.
 */
public final class Lines {
  private static final int WINDOW = 1 << 16;

  /** Bytes; what is longer is no line of any of the formats. */
  private static final int LONGEST = 1 << 13;

  private final InputStream in;

  /** Longer by one than what it holds: a zero ends the last line's last number. */
  private final byte[] window = new byte[WINDOW + 1];

  private int start;
  private int at;
  private int next;
  private int end;
  private long number;
  private long breaks;
  private boolean exhausted;
  private boolean isTooLong;

  public Lines(InputStream in) {
    this.in = in;
  }

  /**
   * Goes to the next line.
   *
   * @return false at the end
   */
  public boolean next() throws IOException {
    at = next;
    number += 1 + breaks;
    breaks = 0;
    if (end - at < LONGEST && !exhausted) {
      fill();
    }
    if (at == end) {
      return false;
    }
    start = at;
    findEnd();
    isTooLong = at - start > LONGEST;
    while (at == end && !exhausted) {
      isTooLong = true;
      fill();
      start = 0;
      findEnd();
    }
    next = Math.min(at + 1, end);
    return true;
  }

  /**
   * Takes the line after this one in as well, as a quoted line break asks for.
   *
   * @return false if there is none, or both together are too long; then nothing has changed
   */
  public boolean extend() {
    if (isTooLong || next == end) {
      return false;
    }
    int before = at;
    at = next;
    findEnd();
    if (at - start > LONGEST || (at == end && !exhausted)) {
      at = before;
      return false;
    }
    breaks++;
    next = Math.min(at + 1, end);
    return true;
  }

  /** Takes back all that {@link #extend} took in. */
  public void shrink() {
    if (breaks > 0) {
      breaks = 0;
      at = start;
      findEnd();
      next = Math.min(at + 1, end);
    }
  }

  private void findEnd() {
    while (at < end && window[at] != '\n') {
      at++;
    }
  }

  /** Moves what is left to the window's front and fills up the rest. */
  private void fill() throws IOException {
    System.arraycopy(window, at, window, 0, end - at);
    end -= at;
    at = 0;
    int n = in.readNBytes(window, end, WINDOW - end);
    exhausted = n < WINDOW - end;
    end += n;
    window[end] = 0;
  }

  /** Where the line stands, until the next is asked for. A byte that is no digit follows it. */
  public byte[] bytes() {
    return window;
  }

  /** The offset of the line's first byte. */
  public int from() {
    return start;
  }

  /** The offset after the line's last byte, not counting its end. */
  public int to() {
    return at > start && window[at - 1] == '\r' ? at - 1 : at;
  }

  /** How many bytes the line has without its end; of one that is too long, at least so many. */
  public int length() {
    return isTooLong ? LONGEST + 1 : to() - from();
  }

  /** The number of the line in the text, from 1. */
  public long number() {
    return number;
  }

  /** Whether it is too long to be a line of any format; then its bytes are not all there. */
  public boolean isTooLong() {
    return isTooLong;
  }

  /** Whether the text ended before the line did. */
  public boolean endsUnfinished() {
    return at == end;
  }
}
