package org.wheelsdown.core.track;

import java.util.BitSet;
import java.util.List;
import org.wheelsdown.core.position.Position;

/** One report in several documents, or several reports of one place in one instant. */
final class Duplicates implements Sieve {
  @Override
  public Removal removal() {
    return Removal.DUPLICATE;
  }

  @Override
  public BitSet caught(List<Position> positions) {
    BitSet caught = new BitSet();
    int kept = 0;
    for (int i = 1; i < positions.size(); i++) {
      if (isSame(positions.get(kept), positions.get(i))) {
        caught.set(i);
      } else {
        kept = i;
      }
    }
    return caught;
  }

  static boolean isSame(Position a, Position b) {
    return a.time() == b.time() && a.latitude() == b.latitude() && a.longitude() == b.longitude();
  }
}
