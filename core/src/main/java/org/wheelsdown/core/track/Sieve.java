package org.wheelsdown.core.track;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.wheelsdown.core.position.Position;

/** Finds the reports that cannot be travel, for one reason. */
sealed interface Sieve
    permits OutOfRange, Duplicates, StaleRepeats, LaggingPlaces, ImpossibleJumps {
  /** The reason. */
  Removal removal();

  /** The indices of the reports to take out of a list in {@link ReportOrder}. */
  BitSet caught(List<Position> positions);

  /** What of a list a sieve leaves. */
  static List<Position> without(BitSet caught, List<Position> positions) {
    List<Position> kept = new ArrayList<>(positions.size() - caught.cardinality());
    for (int i = caught.nextClearBit(0); i < positions.size(); i = caught.nextClearBit(i + 1)) {
      kept.add(positions.get(i));
    }
    return kept;
  }

  /** What of a list a sieve catches. */
  static List<Position> only(BitSet caught, List<Position> positions) {
    return caught.stream().mapToObj(positions::get).toList();
  }
}
