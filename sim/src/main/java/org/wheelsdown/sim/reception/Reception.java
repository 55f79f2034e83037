package org.wheelsdown.sim.reception;

import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.wheelsdown.sim.flight.Motion;

/**
 * Turns what an aircraft does second by second into what is heard of it: fewer moments, each at a
 * time between the seconds.
 */
public final class Reception implements Consumer<Motion> {
  /** Seconds; moments further apart are not of one movement. */
  private static final double TOGETHER = 5.5;

  private final Receivers receivers;
  private final RandomGenerator random;
  private final Consumer<Motion> heard;
  private @Nullable Motion before;

  /**
   * @param heard receives the moments that are heard, in time order
   */
  public Reception(Receivers receivers, RandomGenerator random, Consumer<Motion> heard) {
    this.receivers = receivers;
    this.random = random;
    this.heard = heard;
  }

  @Override
  public void accept(Motion now) {
    if (random.nextDouble() < chance(now)) {
      heard.accept(moment(before, now));
    }
    before = now;
  }

  /** That something is decoded since the moment before. */
  private double chance(Motion now) {
    double inOneSecond = receivers.chance(now);
    double seconds = before == null ? 1 : now.time() - before.time();
    return inOneSecond == 0 || seconds <= 1 || now.onGround()
        ? inOneSecond
        : 1 - Math.pow(1 - inOneSecond, seconds);
  }

  private Motion moment(@Nullable Motion earlier, Motion now) {
    boolean together =
        earlier != null
            && earlier.onGround() == now.onGround()
            && now.time() - earlier.time() < TOGETHER;
    return together ? earlier.towards(now, random.nextDouble()) : now;
  }
}
