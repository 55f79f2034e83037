package org.wheelsdown.core.track;

import java.util.BitSet;
import java.util.List;
import org.wheelsdown.core.position.Position;

/** Finds the reports that cannot be travel, for one reason. */
sealed interface Sieve permits OutOfRange, Duplicates, StaleRepeats, ImpossibleJumps {
  /** The reason. */
  Removal removal();

  /** The indices of the reports to take out of a list in {@link ReportOrder}. */
  BitSet caught(List<Position> positions);
}
