package org.wheelsdown.core.gap;

import java.util.List;
import java.util.Optional;
import org.wheelsdown.core.aircraft.AircraftKind;
import org.wheelsdown.core.place.Airports;

/**
 * Says what a silence can hold, and with what probability, from how the aircraft was lost and found
 * again, from the time and the way between, and from what it can do. Immutable and safe to share.
 *
 * <p>Everything that a silence can hold gets a score, the sum of some {@link Term}s, and a
 * probability, the exponential of its score over the sum of all of them: a conditional logit model,
 * after D. McFadden, Conditional Logit Analysis of Qualitative Choice Behavior, 1974.
 */
public final class GapInference {
  private final FieldSearch search;
  private final Weights weights;

  public GapInference(Airports airports, Weights weights) {
    this.search = new FieldSearch(airports);
    this.weights = weights;
  }

  /**
   * What a silence between two reports in the air holds.
   *
   * @param before how the aircraft was lost
   * @param after how it was found
   */
  public Silence between(Edge before, Edge after, AircraftKind kind) {
    Performance aircraft = performance(before, after, kind);
    Weighed weighed = Weighed.of(choices(before, after, kind), weights);
    return new Silence(before, after, aircraft, weighed, search);
  }

  /** All that a silence between two reports in the air can hold, before it is weighed. */
  public List<Choice> choices(Edge before, Edge after, AircraftKind kind) {
    Performance aircraft = performance(before, after, kind);
    return new BetweenEdges(before, after, aircraft, search, weights).choices();
  }

  /**
   * Where a flight ended or began of which the other side of the silence is not heard in the air.
   *
   * @param stood where the aircraft was heard on the ground across the silence, if anywhere
   */
  public EndInference open(Edge edge, Optional<Stood> stood, AircraftKind kind) {
    Performance aircraft = performance(edge, edge, kind);
    Weighed weighed = Weighed.of(choices(edge, stood, kind), weights);
    return new Ending(edge, aircraft, weighed, search).alone(stood);
  }

  /** The same before it is weighed. */
  public List<Choice> choices(Edge edge, Optional<Stood> stood, AircraftKind kind) {
    return new OpenEnd(search).choices(edge, performance(edge, edge, kind), stood);
  }

  private static Performance performance(Edge before, Edge after, AircraftKind kind) {
    return Performance.of(
        kind,
        Math.max(before.flight().fastest(), after.flight().fastest()),
        Math.max(before.flight().highest(), after.flight().highest()));
  }
}
