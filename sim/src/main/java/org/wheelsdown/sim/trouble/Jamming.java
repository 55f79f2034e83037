package org.wheelsdown.sim.trouble;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.wheelsdown.core.position.Integrity;
import org.wheelsdown.core.position.PositionSource;
import org.wheelsdown.sim.path.PathPoint;
import org.wheelsdown.sim.trace.Sent;
import org.wheelsdown.sim.trace.TracePoint;
import org.wheelsdown.sim.truth.Special;

/**
 * Satellite navigation is jammed for some tens of minutes: positions freeze, jump, or wander around
 * a place that a spoofer pretends. Pressure altitude is the aircraft's own all the time.
 */
public record Jamming() implements Trouble {
  /** Hundredths of a second. */
  private static final int[] LASTS = {5 * 6000, 45 * 6000};

  /** Hundredths of a second in which integrity is bad already and positions are still good. */
  private static final int[] WARNING = {500, 12_000};

  private static final Integrity LOST = new Integrity(0, 0, 0, 0);
  private static final int FEWEST = 40;

  /** How positions go wrong. */
  private enum Way {
    FROZEN,
    JUMPING,
    SPOOFED
  }

  @Override
  public Special special() {
    return Special.JAMMED;
  }

  @Override
  public List<TracePoint> befall(List<TracePoint> points, SplittableRandom random) {
    List<TracePoint> high = points.stream().filter(point -> point.altitude() > 8000).toList();
    if (high.size() < FEWEST) {
      return points;
    }
    TracePoint first = high.get(random.nextInt(high.size() / 4, high.size() / 2));
    long until = first.time() + random.nextInt(LASTS[0], LASTS[1]);
    long warning = first.time() - random.nextInt(WARNING[0], WARNING[1]);
    Way way = Way.values()[random.nextInt(Way.values().length)];
    PathPoint centre = centre(first, random);
    List<TracePoint> kept = new ArrayList<>();
    for (TracePoint point : points) {
      if (point.time() < warning || point.time() > until) {
        kept.add(point);
      } else if (point.time() < first.time()) {
        kept.add(point.as(bad(point)));
      } else if (random.nextDouble() < 0.6) {
        kept.add(wrong(way, point, first, centre, random));
      }
    }
    return kept;
  }

  private static PathPoint centre(TracePoint at, SplittableRandom random) {
    return new PathPoint(at.latitude() / 1e6, at.longitude() / 1e6, 0)
        .beside(random.nextDouble(360), random.nextDouble(80_000, 500_000));
  }

  private static TracePoint wrong(
      Way way, TracePoint point, TracePoint first, PathPoint centre, SplittableRandom random) {
    TracePoint bad = point.as(bad(point));
    return switch (way) {
      case FROZEN -> bad.moved(first.latitude(), first.longitude());
      case JUMPING -> random.nextInt(3) == 0 ? away(bad, own(point), 150_000, random) : bad;
      case SPOOFED -> away(bad, centre, 25_000, random);
    };
  }

  private static PathPoint own(TracePoint point) {
    return new PathPoint(point.latitude() / 1e6, point.longitude() / 1e6, 0);
  }

  private static TracePoint away(
      TracePoint point, PathPoint centre, double metres, SplittableRandom random) {
    PathPoint there = centre.beside(random.nextDouble(360), random.nextDouble(metres));
    return point.moved(
        (int) Math.round(there.latitude() * 1e6), (int) Math.round(there.longitude() * 1e6));
  }

  private static Sent bad(TracePoint point) {
    return point.sent().known(PositionSource.ADSB_ICAO, LOST);
  }
}
