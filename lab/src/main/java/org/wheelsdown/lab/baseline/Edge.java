package org.wheelsdown.lab.baseline;

import java.util.List;
import org.wheelsdown.core.position.Position;

/**
 * What was heard on one side of a silence.
 *
 * @param positions beginning with the one nearest to the silence; never empty
 * @param landing whether they come before the silence, so that a landing is looked for
 */
public record Edge(List<Position> positions, boolean landing) {
  /** The last report before the silence, or the first after it. */
  Position nearest() {
    return positions.get(0);
  }

  /** The reports no farther in time from the nearest one than so many seconds. */
  List<Position> within(double seconds) {
    return positions.stream()
        .takeWhile(position -> Math.abs(position.secondsTo(nearest())) <= seconds)
        .toList();
  }
}
