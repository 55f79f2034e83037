package org.wheelsdown.sim.trace;

import static java.lang.Math.abs;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.wheelsdown.sim.flight.Motion;

/**
 * Chooses which of the heard moments are kept, as readsb does: every 20 seconds in steady flight,
 * more often in turns, climbs and changes of speed, seldom while standing, and on both sides of a
 * change between ground and air. Rounds them to the steps in which transponders report, after a
 * little noise.
 */
public final class Sampler implements Consumer<Motion> {
  private static final double INTERVAL = 20;
  private static final double STANDING_INTERVAL = 10 * INTERVAL;
  private static final double LEAST_INTERVAL = 1.5;

  /** Seconds of silence after which a row is marked stale. */
  private static final double STALE_AFTER = 15;

  /** Feet per minute below which the needle would not move. */
  private static final double LEVEL = 300;

  private static final double LOW_FEET = 10_000;

  private final Sent sent;
  private final RandomGenerator random;
  private final BiConsumer<Motion, TracePoint> kept;
  private @Nullable Motion lastKept;
  private @Nullable Motion lastHeard;

  /**
   * For one flight.
   *
   * @param kept receives each kept moment as it was and as it is written
   */
  public Sampler(Sent sent, RandomGenerator random, BiConsumer<Motion, TracePoint> kept) {
    this.sent = sent;
    this.random = random;
    this.kept = kept;
  }

  @Override
  public void accept(Motion now) {
    Motion heard = lastHeard;
    Motion before = lastKept;
    lastHeard = now;
    if (heard == null || before == null) {
      keep(now, TracePoint.NEW_LEG);
      return;
    }
    boolean changed = now.onGround() != heard.onGround();
    if (changed && heard.time() > before.time()) {
      keep(heard, 0);
    }
    boolean stale = now.time() - heard.time() > STALE_AFTER;
    if (changed || stale || isDue(before, now)) {
      keep(now, stale && !isStanding(now) ? TracePoint.STALE : 0);
    }
  }

  private static boolean isDue(Motion before, Motion now) {
    double elapsed = now.time() - before.time();
    if (isStanding(now) && isStanding(before)) {
      return elapsed >= STANDING_INTERVAL;
    }
    return elapsed >= INTERVAL || (elapsed >= LEAST_INTERVAL && isDifferent(before, now));
  }

  private static boolean isDifferent(Motion before, Motion now) {
    double turned = abs(Math.IEEEremainder(now.track() - before.track(), 360));
    double faster = abs(now.groundSpeed() - before.groundSpeed());
    if (now.onGround()) {
      return turned > 8 || faster > 5;
    }
    double climbed = abs(now.pressureAltitude() - before.pressureAltitude());
    boolean climbing = abs(now.verticalRate()) > LEVEL;
    double step = now.pressureAltitude() < LOW_FEET ? 120 : 400;
    return turned > 2.5 || faster > 12 || (climbing && climbed > step);
  }

  private static boolean isStanding(Motion motion) {
    return motion.onGround() && motion.groundSpeed() < 0.5;
  }

  private void keep(Motion motion, int flags) {
    lastKept = motion;
    kept.accept(motion, point(motion, flags));
  }

  private TracePoint point(Motion motion, int flags) {
    return new TracePoint(
        Math.round(motion.time() * 100),
        (int) Math.round((motion.latitude() + random.nextGaussian(0, 2e-5)) * 1e6),
        TracePoint.wrapped(
            (int) Math.round((motion.longitude() + random.nextGaussian(0, 2e-5)) * 1e6)),
        motion.onGround(),
        steps(motion.pressureAltitude() + random.nextGaussian(0, 6), 25),
        steps(motion.ellipsoidAltitude() + random.nextGaussian(0, 10), 25),
        isStanding(motion)
            ? 0
            : Math.max(0, steps(motion.groundSpeed() * 10 + random.nextGaussian(0, 4), 1)),
        Math.floorMod(
            steps(motion.track() * 10 + random.nextGaussian(0, 2), 1), TracePoint.FULL_TURN),
        steps(motion.verticalRate() + random.nextGaussian(0, 25), 64),
        steps(motion.airspeed(), 1),
        steps(motion.roll() * 10 + random.nextGaussian(0, 3), 1),
        flags,
        sent);
  }

  private static int steps(double value, int step) {
    return (int) Math.round(value / step) * step;
  }
}
