package org.wheelsdown.lab.world;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/** One aircraft's flights through the year: each takes off where the one before it landed. */
final class Chain {
  private static final long HOUR = Duration.ofHours(1).toNanos() / 1000;

  /** On the ground between two flights at least. */
  private static final long SHORTEST_STAY = HOUR / 2;

  private static final long START =
      WorldSize.FIRST_DAY.atStartOfDay().toInstant(ZoneOffset.UTC).getEpochSecond() * 1_000_000;
  private static final long END = START + WorldSize.DAYS * 24 * HOUR;

  private static final double GOES_HOME = 0.4;

  /** Of a state's flights that leave home, so many follow the way of the story. */
  private static final double STORY = 0.02;

  private static final List<String> WAY_OF_THE_STORY =
      List.of("GOBD", "SGAS", "MUHA", "SVMI", "MUHA", "GOBD", "UUWW");

  /** One field in so many has few receivers. */
  private static final int POORLY_HEARD = 8;

  private static final double UNHEARD_THERE = 0.3;
  private static final double UNHEARD_ELSEWHERE = 0.015;
  private static final double INFERRED = 0.75;

  private final Fields fields;
  private final Ways ways;
  private final List<Integer> story;
  private final double pace;
  private final long seed;

  /**
   * @param pace how much rarer or more often all fly than their lines say
   */
  Chain(Fields fields, double pace, long seed) {
    this.fields = fields;
    this.ways = new Ways(fields, seed);
    this.pace = pace;
    this.seed = seed;
    this.story = WAY_OF_THE_STORY.stream().map(fields::number).toList();
  }

  /** Tells of each flight, in the order of time. */
  void fly(Craft craft, Consumer<Leg> told) {
    Random random = new Random(seed * 1_000_003 + craft.address().code());
    Deque<Integer> plan = new ArrayDeque<>();
    double interval = 24.0 * HOUR / (craft.line().legsADay() * pace);
    long off = START + (long) (random.nextDouble() * interval);
    int from = craft.base();
    for (int number = 0; off < END; number++) {
      int to = next(craft, from, plan, random);
      double hours = 0.3 + fields.kilometres(from, to) / craft.line().speed();
      long on = off + (long) (hours * HOUR);
      told.accept(new Leg(number, from, to, off, on, sight(from, random), sight(to, random)));
      double rest =
          Math.max((double) SHORTEST_STAY, interval - (double) (on - off + SHORTEST_STAY));
      off = on + SHORTEST_STAY + (long) (-Math.log(1 - random.nextDouble()) * rest);
      from = to;
    }
  }

  private int next(Craft craft, int from, Deque<Integer> plan, Random random) {
    if (!plan.isEmpty()) {
      return plan.remove();
    }
    Line line = craft.line();
    if (line == Line.STATE_FLIGHT
        && from == story.get(story.size() - 1)
        && random.nextDouble() < STORY) {
      plan.addAll(story);
      return plan.remove();
    }
    if (from != craft.base()
        && random.nextDouble() < GOES_HOME
        && fields.kilometres(from, craft.base()) <= line.farthest()) {
      return craft.base();
    }
    return ways.next(from, line, random);
  }

  private static Leg.Sight sight(int field, Random random) {
    double unheard = field % POORLY_HEARD == 0 ? UNHEARD_THERE : UNHEARD_ELSEWHERE;
    if (random.nextDouble() >= unheard) {
      return Leg.Sight.OBSERVED;
    }
    return random.nextDouble() < INFERRED ? Leg.Sight.INFERRED : Leg.Sight.UNKNOWN;
  }
}
