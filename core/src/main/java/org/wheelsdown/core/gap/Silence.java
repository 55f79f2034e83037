package org.wheelsdown.core.gap;

import java.util.ArrayList;
import java.util.List;

/** A silence between two reports in the air, and what it holds. */
public final class Silence {
  private final Edge before;
  private final Edge after;
  private final Performance aircraft;
  private final Weighed weighed;
  private final FieldSearch search;
  private final List<Exclusion> tooFar;

  Silence(
      Edge before,
      Edge after,
      Performance aircraft,
      Weighed weighed,
      FieldSearch search,
      List<Exclusion> tooFar) {
    this.before = before;
    this.after = after;
    this.aircraft = aircraft;
    this.weighed = weighed;
    this.search = search;
    this.tooFar = List.copyOf(tooFar);
  }

  /** The probability, 0 to 1, that the aircraft landed meanwhile, wherever. */
  public double stopProbability() {
    return weighed.probability(option -> !(option instanceof Option.FlewOn));
  }

  /** Where the flight before it landed, if there was a stop. */
  public EndInference landing() {
    return withTooFar(new Ending(before, aircraft, weighed, search).towards(after));
  }

  /** Where the flight after it took off, if there was a stop. */
  public EndInference takeoff() {
    return withTooFar(new Ending(after, aircraft, weighed, search).towards(before));
  }

  /** The silence for a reader. */
  public Gap gap() {
    return new Gap(
        before.position(), after.position(), false, false, weighed.holdings(), excluded());
  }

  private List<Exclusion> excluded() {
    if (stopProbability() < Weighed.WORTH_TELLING) {
      return List.of();
    }
    List<Exclusion> excluded = new ArrayList<>(tooFar);
    excluded.addAll(search.excluded(before, aircraft));
    return excluded;
  }

  private EndInference withTooFar(EndInference end) {
    List<Exclusion> excluded = new ArrayList<>(tooFar);
    excluded.addAll(end.excluded());
    return new EndInference(end.evidence(), end.candidates(), excluded, end.holdings());
  }
}
