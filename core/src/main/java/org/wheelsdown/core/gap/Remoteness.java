package org.wheelsdown.core.gap;

import java.util.List;

/** How much too far away even the field is that lies best for a descent. */
final class Remoteness {
  private static final double NEAR = 3;

  /** As a logarithm where no field lies within reach at all. */
  private static final double NOTHING = 3.2;

  private Remoteness() {}

  /** Kilometres from a field within which a low aircraft is on its way to it, or from it. */
  private static final double BY_A_FIELD = 10;

  /** Feet at which an aircraft flies; NaN where a field is near or no altitude is known. */
  static double low(Edge edge, List<Reach> reaches) {
    boolean isByAField = reaches.stream().anyMatch(reach -> reach.distance() <= BY_A_FIELD);
    return isByAField ? Double.NaN : edge.altitude();
  }

  /** Logarithm of the distance over that of a usual descent, for the field where it is least. */
  static double of(List<Reach> reaches) {
    return reaches.stream()
        .mapToDouble(reach -> Math.log((reach.distance() + NEAR) / (reach.descent() + NEAR)))
        .filter(ratio -> !Double.isNaN(ratio))
        .min()
        .orElse(NOTHING);
  }
}
