package org.wheelsdown.core.gap;

import java.time.Duration;
import java.time.Instant;
import org.wheelsdown.core.position.Interval;

/** When an aircraft that was lost landed at a field, or took off where it was found. */
final class Timing {
  /** How much shorter and longer than usual the way to the runway can take. */
  private static final double SHORTER = 0.75;

  private static final double LONGER = 1.7;

  /** Seconds of vectors, a holding pattern or a circuit on top of it. */
  private static final double DELAY = 480;

  private final Edge edge;
  private final Performance aircraft;

  Timing(Edge edge, Performance aircraft) {
    this.edge = edge;
    this.aircraft = aircraft;
  }

  /** Where nothing is heard beyond. */
  Interval alone(Reach reach) {
    return interval(shortest(reach), longest(reach));
  }

  /**
   * Where the aircraft was heard in the air again.
   *
   * @param beyond the same field from the other edge
   */
  Interval before(Reach reach, Edge other, Reach beyond) {
    double seconds = Math.abs(edge.position().secondsTo(other.position()));
    double room = seconds - beyond.shortestSeconds(aircraft) - aircraft.turnaround();
    double shortest = Math.min(shortest(reach), Math.max(0, room));
    return interval(shortest, Math.max(shortest, Math.min(longest(reach), room)));
  }

  private double shortest(Reach reach) {
    return Math.max(reach.shortestSeconds(aircraft), SHORTER * reach.usualSeconds(aircraft));
  }

  private double longest(Reach reach) {
    return LONGER * reach.usualSeconds(aircraft) + DELAY;
  }

  private Interval interval(double shortest, double longest) {
    Instant heard = edge.position().instant();
    Duration near = Duration.ofMillis(Math.round(shortest * 1000));
    Duration far = Duration.ofMillis(Math.round(Math.max(shortest, longest) * 1000));
    return edge.side() == Edge.Side.LANDING
        ? new Interval(heard.plus(near), heard.plus(far))
        : new Interval(heard.minus(far), heard.minus(near));
  }
}
