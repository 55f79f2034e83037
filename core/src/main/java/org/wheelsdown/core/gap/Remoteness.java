package org.wheelsdown.core.gap;

import java.util.List;

/** How much too far away even the field is that lies best for a descent. */
final class Remoteness {
  private static final double NEAR = 3;

  /** As a logarithm where no field lies within reach at all. */
  private static final double NOTHING = 3.2;

  private Remoteness() {}

  /** Logarithm of the distance over that of a usual descent, for the field where it is least. */
  static double of(List<Reach> reaches) {
    return reaches.stream()
        .mapToDouble(reach -> Math.log((reach.distance() + NEAR) / (reach.descent() + NEAR)))
        .filter(ratio -> !Double.isNaN(ratio))
        .min()
        .orElse(NOTHING);
  }
}
