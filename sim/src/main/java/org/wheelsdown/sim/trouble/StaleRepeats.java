package org.wheelsdown.sim.trouble;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.wheelsdown.sim.trace.TracePoint;
import org.wheelsdown.sim.truth.Special;

/** A source that repeats the last position for minutes after it lost the aircraft. */
public record StaleRepeats() implements Trouble {
  /** Hundredths of a second of silence after which it does so. */
  private static final long SILENCE = 12_000;

  /** Hundredths of a second between two repeats. */
  private static final long EVERY = 3000;

  private static final int MOST = 8;

  @Override
  public Special special() {
    return Special.STALE_REPEATS;
  }

  @Override
  public List<TracePoint> befall(List<TracePoint> points, SplittableRandom random) {
    List<TracePoint> kept = new ArrayList<>();
    for (int i = 0; i < points.size(); i++) {
      TracePoint point = points.get(i);
      kept.add(point);
      long next = i + 1 < points.size() ? points.get(i + 1).time() : Long.MAX_VALUE;
      if (!point.onGround() && next - point.time() > SILENCE) {
        repeat(point, next, random.nextInt(MOST), kept);
      }
    }
    return kept;
  }

  private static void repeat(TracePoint point, long before, int times, List<TracePoint> kept) {
    for (int i = 1; i <= times && point.time() + i * EVERY < before; i++) {
      kept.add(point.at(point.time() + i * EVERY));
    }
  }
}
