package org.wheelsdown.io.archive;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import org.wheelsdown.core.position.Problem;

/**
 * What comes out of a decompressor or an archive. Where the wrapping is damaged it ends, and the
 * damage is noted; it also ends where it has grown beyond all proportion.
 */
final class Unwrapped extends InputStream {
  /** Bytes out of one byte in. Traces reach 12; zeros a thousand. */
  private static final long STEEPEST_RATIO = 200;

  /** Bytes below which the ratio is of no account. */
  private static final long HARMLESS = 512L << 20;

  /** Opens a decompressor, which may have to look at the first bytes. */
  @FunctionalInterface
  interface Opener {
    InputStream open(InputStream wrapped) throws IOException;
  }

  private final Counted wrapped;
  private final Opener opener;
  private final Damage damage;
  private InputStream in = InputStream.nullInputStream();
  private boolean isOpen;
  private boolean hasEnded;
  private long produced;

  Unwrapped(Counted wrapped, Opener opener, Damage damage) {
    this.wrapped = wrapped;
    this.opener = opener;
    this.damage = damage;
  }

  @Override
  public int read() {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) {
    if (hasEnded) {
      return -1;
    }
    try {
      if (!isOpen) {
        in = opener.open(wrapped);
        isOpen = true;
      }
      int n = in.read(buffer, offset, length);
      hasEnded = n < 0;
      produced += Math.max(n, 0);
      return isOutOfProportion() ? end(Problem.TOO_LARGE) : n;
    } catch (EOFException e) {
      return end(Problem.TRUNCATED);
    } catch (IOException e) {
      // Not all decompressors say so when the bytes run out.
      return end(wrapped.hasEnded() ? Problem.TRUNCATED : Problem.CORRUPT);
    }
  }

  private boolean isOutOfProportion() {
    return produced > HARMLESS && produced / STEEPEST_RATIO > wrapped.count();
  }

  /** At least one byte unless at the end: gzip asks this before it looks for a further member. */
  @Override
  public int available() {
    return hasEnded ? 0 : 1;
  }

  private int end(Problem problem) {
    hasEnded = true;
    damage.note(problem);
    return -1;
  }
}
