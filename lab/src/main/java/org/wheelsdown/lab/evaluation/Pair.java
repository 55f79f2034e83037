package org.wheelsdown.lab.evaluation;

import java.util.List;
import java.util.Optional;

/**
 * A true flight beside the found one that stands for it; either may have no counterpart, not both.
 */
public record Pair(Optional<TrueFlight> known, Optional<FoundFlight> found) {
  private static final TrueFlight NO_SUCH_FLIGHT = new TrueFlight("", "", false, "", false);
  private static final FoundFlight NOT_FOUND = new FoundFlight("", "");

  /** The verdicts on its take-off and its landing. */
  public List<Verdict> verdicts() {
    return List.of(takeoff(), landing());
  }

  /** The verdict on its take-off. */
  public Verdict takeoff() {
    TrueFlight flight = known.orElse(NO_SUCH_FLIGHT);
    return Verdict.of(
        flight.takeoff(), flight.takeoffObserved(), found.orElse(NOT_FOUND).takeoff());
  }

  /** The verdict on its landing. */
  public Verdict landing() {
    TrueFlight flight = known.orElse(NO_SUCH_FLIGHT);
    return Verdict.of(
        flight.landing(), flight.landingObserved(), found.orElse(NOT_FOUND).landing());
  }

  /** Whether either end is a miss, a wrong or a false airport. */
  public boolean isMistake() {
    return verdicts().stream().anyMatch(Verdict::isMistake);
  }

  int weight() {
    int unpaired = known.isPresent() && found.isPresent() ? 0 : -1;
    return unpaired + takeoff().weight() + landing().weight();
  }
}
