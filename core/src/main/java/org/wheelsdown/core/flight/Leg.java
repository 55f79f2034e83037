package org.wheelsdown.core.flight;

import java.util.List;
import java.util.Optional;

/**
 * The part of a track that one flight is made of, by index.
 *
 * @param before the stretch on the ground that it began from; empty where a silence comes first
 * @param first index of its first report in the air
 * @param last index of its last report in the air; {@code first - 1} where nobody heard it fly
 * @param after the stretch on the ground that it ended on; empty where a silence follows
 * @param touches stretches on the ground too short to be a stay
 */
record Leg(
    Optional<GroundContact> before,
    int first,
    int last,
    Optional<GroundContact> after,
    List<GroundContact> touches) {
  Leg {
    touches = List.copyOf(touches);
  }

  boolean isHeardInTheAir() {
    return last >= first;
  }

  /** The same leg with only those touches that happened on it. */
  Leg withTouchesWithin() {
    return new Leg(
        before,
        first,
        last,
        after,
        touches.stream().filter(t -> t.first() >= first && t.last() <= last).toList());
  }

  /** Index of the report with which the flight begins: the last one on the ground, if any. */
  int from() {
    return before.map(GroundContact::last).orElse(first);
  }

  /** Index of the report with which the flight ends: the first one on the ground, if any. */
  int to() {
    return after.map(GroundContact::first).orElse(last);
  }
}
