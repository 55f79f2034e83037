package org.wheelsdown.store.journey;

import org.wheelsdown.core.journey.Journey;

/**
 * What goes the way that was asked for.
 *
 * @param icao the address as text
 * @param aircraft 0; 1 and more for other aircraft that used the same address
 * @param whole the journey that it belongs to
 * @param part of it what was asked for; may be all of it
 */
record Passed(String icao, int aircraft, Journey whole, Journey part) {
  /** Stops that are named before a part and after it. */
  private static final int BESIDE = 6;

  private static final String ELLIPSIS = "…";

  /** The way of the whole journey; of a long one what lies around the part. */
  String way() {
    int from = Math.max(0, first() - BESIDE);
    int to = Math.min(whole.legs().size() - 1, last() + BESIDE);
    return (from == 0 ? "" : ELLIPSIS + Journey.ARROW)
        + whole.part(from, to).route()
        + (to == whole.legs().size() - 1 ? "" : Journey.ARROW + ELLIPSIS);
  }

  /** Whether it is told how the whole journey began. */
  boolean tellsBegin() {
    return first() <= BESIDE;
  }

  /** Whether it is told how the whole journey ended. */
  boolean tellsEnd() {
    return last() >= whole.legs().size() - 1 - BESIDE;
  }

  private int first() {
    return whole.legs().indexOf(part.first());
  }

  private int last() {
    return first() + part.legs().size() - 1;
  }
}
