package org.wheelsdown.core.gap;

import java.util.List;

/** A silence between two reports in the air, and what it holds. */
public final class Silence {
  /** Below this probability something is not worth a reader's time. */
  private static final double WORTH_TELLING = 0.01;

  /** How many things it can hold are told. */
  private static final int MOST = 6;

  private final Edge before;
  private final Edge after;
  private final Performance aircraft;
  private final Weighed weighed;
  private final FieldSearch search;

  Silence(Edge before, Edge after, Performance aircraft, Weighed weighed, FieldSearch search) {
    this.before = before;
    this.after = after;
    this.aircraft = aircraft;
    this.weighed = weighed;
    this.search = search;
  }

  /** The probability, 0 to 1, that the aircraft landed meanwhile, wherever. */
  public double stopProbability() {
    return weighed.probability(option -> !(option instanceof Option.FlewOn));
  }

  /** Where the flight before it landed, if there was a stop. */
  public EndInference landing() {
    return new Ending(before, aircraft, weighed, search).towards(after);
  }

  /** Where the flight after it took off, if there was a stop. */
  public EndInference takeoff() {
    return new Ending(after, aircraft, weighed, search).towards(before);
  }

  /** The silence for a reader. */
  public Gap gap() {
    List<Holding> holdings =
        weighed.shares().stream()
            .limit(MOST)
            .filter(share -> share.probability() >= WORTH_TELLING)
            .map(Silence::holding)
            .toList();
    return new Gap(
        before.position(), after.position(), false, false, holdings, landing().excluded());
  }

  private static Holding holding(Weighed.Share share) {
    double probability = share.probability();
    Option option = share.option();
    if (option instanceof Option.At at) {
      return new Holding.StopAt(at.field(), probability);
    }
    if (option instanceof Option.Several several) {
      return new Holding.SeveralStops(several.first(), several.last(), probability);
    }
    if (option instanceof Option.Elsewhere) {
      return new Holding.StopElsewhere(probability);
    }
    return option instanceof Option.Somewhere
        ? new Holding.StopSomewhere(probability)
        : new Holding.NoStop(probability);
  }
}
