package org.wheelsdown.core.gap;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
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
  private final Consumer<Weighing> witness;

  public GapInference(Airports airports, Weights weights) {
    this(airports, weights, weighing -> {});
  }

  /**
   * @param witness is told of everything that is weighed, on the thread that asks
   */
  public GapInference(Airports airports, Weights weights, Consumer<Weighing> witness) {
    this.search = new FieldSearch(airports);
    this.weights = weights;
    this.witness = witness;
  }

  /**
   * What a silence between two reports in the air holds.
   *
   * @param before how the aircraft was lost
   * @param after how it was found
   */
  public Silence between(Edge before, Edge after, AircraftKind kind) {
    Performance aircraft = performance(before, after, kind);
    BetweenEdges between = new BetweenEdges(before, after, aircraft, search, weights);
    List<Choice> choices = between.choices();
    witness.accept(new Weighing(Optional.of(before), Optional.of(after), choices));
    Weighed weighed = Weighed.of(choices, weights);
    return new Silence(before, after, aircraft, weighed, search, between.excluded());
  }

  /**
   * Where a flight ended or began of which the other side of the silence is not heard in the air.
   *
   * @param stood where the aircraft was heard on the ground across the silence, if anywhere
   */
  public EndInference open(Edge edge, Optional<Stood> stood, AircraftKind kind) {
    Performance aircraft = performance(edge, edge, kind);
    List<Choice> choices = new OpenEnd(search).choices(edge, aircraft, stood);
    boolean landing = edge.side() == Edge.Side.LANDING;
    witness.accept(
        landing
            ? new Weighing(Optional.of(edge), Optional.empty(), choices)
            : new Weighing(Optional.empty(), Optional.of(edge), choices));
    Weighed weighed = Weighed.of(choices, weights);
    return new Ending(edge, aircraft, weighed, search).alone(stood);
  }

  private static Performance performance(Edge before, Edge after, AircraftKind kind) {
    return Performance.of(
        kind,
        Math.max(before.flight().fastest(), after.flight().fastest()),
        Math.max(before.flight().highest(), after.flight().highest()));
  }
}
