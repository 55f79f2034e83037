package org.wheelsdown.lab.world;

import java.time.Duration;
import java.util.Random;

/**
 * From field to field as aircraft of a line do, and home now and then.
 *
 * @param interval microseconds from one take-off to the next, on average
 */
record Roaming(Fields fields, Ways ways, Line line, int base, double interval) implements Plan {
  private static final long SHORTEST_STAY = Duration.ofMinutes(30).toNanos() / 1000;

  private static final double GOES_HOME = 0.4;

  @Override
  public long beforeFirst(Random random) {
    return (long) (random.nextDouble() * interval);
  }

  @Override
  public int next(int flight, int from, Random random) {
    if (from != base
        && random.nextDouble() < GOES_HOME
        && fields.kilometres(from, base) <= line.farthest()) {
      return base;
    }
    return ways.next(from, line, random);
  }

  @Override
  public long stay(int flight, long took, Random random) {
    double rest = Math.max((double) SHORTEST_STAY, interval - (double) (took + SHORTEST_STAY));
    return SHORTEST_STAY + (long) (-Math.log(1 - random.nextDouble()) * rest);
  }
}
