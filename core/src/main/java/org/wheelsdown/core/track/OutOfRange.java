package org.wheelsdown.core.track;

import java.util.BitSet;
import java.util.List;
import org.wheelsdown.core.position.Position;

/** Times and places that cannot be; readers leave most of them out already. */
final class OutOfRange implements Sieve {
  /** 2000-01-01 UTC in microseconds: no ADS-B report is older. */
  private static final long EARLIEST = 946_684_800_000_000L;

  @Override
  public Removal removal() {
    return Removal.OUT_OF_RANGE;
  }

  @Override
  public BitSet caught(List<Position> positions) {
    BitSet caught = new BitSet();
    for (int i = 0; i < positions.size(); i++) {
      if (!isPossible(positions.get(i))) {
        caught.set(i);
      }
    }
    return caught;
  }

  /** Written so that NaN is impossible. 0° N 0° E is what broken encoders send for "unknown". */
  static boolean isPossible(Position p) {
    return p.time() >= EARLIEST
        && Math.abs(p.latitude()) <= 90
        && Math.abs(p.longitude()) <= 180
        && !(p.latitude() == 0 && p.longitude() == 0);
  }
}
