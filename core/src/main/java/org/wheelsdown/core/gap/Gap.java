package org.wheelsdown.core.gap;

import java.time.Duration;
import java.util.List;
import org.wheelsdown.core.position.Position;

/**
 * A time without positions inside a track, and what it can hold.
 *
 * @param before the last report before it
 * @param after the first report after it
 * @param onTheGroundBefore whether the aircraft stood when it was last heard
 * @param onTheGroundAfter whether the aircraft stood when it was heard again
 * @param holdings what it can hold, most probable first; what is too improbable to tell is left
 *     out. Empty where the aircraft stood on two fields and nobody heard it fly between
 * @param excluded fields near the way at which the aircraft cannot have been
 */
public record Gap(
    Position before,
    Position after,
    boolean onTheGroundBefore,
    boolean onTheGroundAfter,
    List<Holding> holdings,
    List<Exclusion> excluded) {
  public Gap {
    holdings = List.copyOf(holdings);
    excluded = List.copyOf(excluded);
  }

  /** How long nobody heard the aircraft. */
  public Duration length() {
    return Duration.between(before.instant(), after.instant());
  }

  /** The probability, 0 to 1, that the aircraft landed in it, wherever. */
  public double stopProbability() {
    return holdings.stream()
        .filter(holding -> !(holding instanceof Holding.NoStop))
        .mapToDouble(Holding::probability)
        .sum();
  }
}
