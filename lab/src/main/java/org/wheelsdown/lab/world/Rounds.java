package org.wheelsdown.lab.world;

import java.time.Duration;
import java.util.List;
import java.util.Random;

/**
 * One way again and again, with short stops.
 *
 * @param way the fields that it flies to, one after the other; the last is where it belongs
 * @param rest how long it stays at home, on average
 */
record Rounds(List<Integer> way, Duration rest) implements Plan {
  private static final Duration SHORTEST_STOP = Duration.ofHours(2);
  private static final Duration LONGEST_STOP = Duration.ofHours(14);

  Rounds {
    way = List.copyOf(way);
  }

  int base() {
    return way.get(way.size() - 1);
  }

  @Override
  public long beforeFirst(Random random) {
    return between(Duration.ofHours(1), rest, random);
  }

  @Override
  public int next(int flight, int from, Random random) {
    return way.get(flight % way.size());
  }

  @Override
  public long stay(int flight, long took, Random random) {
    return (flight + 1) % way.size() == 0
        ? between(rest.dividedBy(2), rest.plus(rest.dividedBy(2)), random)
        : between(SHORTEST_STOP, LONGEST_STOP, random);
  }

  private static long between(Duration least, Duration most, Random random) {
    double share = random.nextDouble();
    return (long) ((least.toSeconds() * (1 - share) + most.toSeconds() * share) * 1e6);
  }
}
