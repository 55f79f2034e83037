package org.wheelsdown.core.gap;

import static org.wheelsdown.core.gap.Edge.Side.LANDING;

import java.util.Optional;

/** Names what an end is inferred from. */
final class Told {
  private Told() {}

  /**
   * @param field the likeliest one, if there is any
   * @param isPointedAtFromBeyond whether the aircraft also came down to it, or climbed away from
   *     it, on the other side of the silence
   */
  static Evidence evidence(Edge edge, Optional<Reach> field, boolean isPointedAtFromBeyond) {
    boolean isOnFinal = field.filter(reach -> WayTerms.isOnFinal(edge, reach)).isPresent();
    boolean down = edge.phase() == Edge.Phase.DOWN;
    if (edge.side() == LANDING) {
      if (isOnFinal && down) {
        return Evidence.LAST_HEARD_ON_FINAL;
      }
      if (down) {
        return isPointedAtFromBeyond
            ? Evidence.VANISHED_ON_DESCENT_AND_LEFT_LATER
            : Evidence.VANISHED_ON_DESCENT;
      }
      return Evidence.VANISHED_EN_ROUTE;
    }
    if (!down) {
      return Evidence.FIRST_HEARD_EN_ROUTE;
    }
    return isPointedAtFromBeyond
        ? Evidence.FIRST_HEARD_CLIMBING_WHERE_IT_VANISHED
        : Evidence.FIRST_HEARD_CLIMBING;
  }
}
