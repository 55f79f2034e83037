package org.wheelsdown.lab.world;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Random;
import java.util.function.Consumer;

/** One aircraft's flights through the year: each takes off where the one before it landed. */
final class Chain {
  private static final long HOUR = Duration.ofHours(1).toNanos() / 1000;

  private static final long START =
      WorldSize.FIRST_DAY.atStartOfDay().toInstant(ZoneOffset.UTC).getEpochSecond() * 1_000_000;
  private static final long END = START + WorldSize.DAYS * 24 * HOUR;

  /** One field in so many has few receivers. */
  private static final int POORLY_HEARD = 8;

  private static final double UNHEARD_THERE = 0.3;
  private static final double UNHEARD_ELSEWHERE = 0.015;
  private static final double INFERRED = 0.75;

  private final Fields fields;
  private final Ways ways;
  private final double pace;
  private final long seed;

  Chain(Fields fields, WorldSize size) {
    this.fields = fields;
    this.ways = new Ways(fields, size.seed());
    this.pace = size.pace();
    this.seed = size.seed();
  }

  /** Tells of each flight, in the order of time. */
  void fly(Craft craft, Consumer<Leg> told) {
    Random random = new Random(seed * 1_000_003 + craft.address().code());
    Plan plan = plan(craft);
    long off = START + plan.beforeFirst(random);
    int from = craft.base();
    for (int number = 0; off < END; number++) {
      int to = plan.next(number, from, random);
      double hours = 0.3 + fields.kilometres(from, to) / craft.line().speed();
      long on = off + (long) (hours * HOUR);
      told.accept(new Leg(number, from, to, off, on, sight(from, random), sight(to, random)));
      off = on + plan.stay(number, on - off, random);
      from = to;
    }
  }

  private Plan plan(Craft craft) {
    if (craft.rounds().isPresent()) {
      return craft.rounds().get();
    }
    double interval = 24.0 * HOUR / (craft.line().legsADay() * pace);
    return new Roaming(fields, ways, craft.line(), craft.base(), interval);
  }

  private static Leg.Sight sight(int field, Random random) {
    double unheard = field % POORLY_HEARD == 0 ? UNHEARD_THERE : UNHEARD_ELSEWHERE;
    if (random.nextDouble() >= unheard) {
      return Leg.Sight.OBSERVED;
    }
    return random.nextDouble() < INFERRED ? Leg.Sight.INFERRED : Leg.Sight.UNKNOWN;
  }
}
