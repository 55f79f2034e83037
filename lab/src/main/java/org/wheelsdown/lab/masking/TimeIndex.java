package org.wheelsdown.lab.masking;

import java.util.List;
import org.wheelsdown.core.position.Position;

/** Finds reports by time. */
final class TimeIndex {
  private TimeIndex() {}

  /**
   * Index of the first report that is not before a time; the list's size where there is none.
   *
   * @param positions in time order
   * @param time microseconds since 1970 UTC
   */
  static int firstFrom(List<Position> positions, long time) {
    int low = 0;
    int high = positions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (positions.get(middle).time() < time) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
