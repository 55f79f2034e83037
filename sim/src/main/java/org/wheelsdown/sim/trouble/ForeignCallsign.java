package org.wheelsdown.sim.trouble;

import java.util.List;
import java.util.SplittableRandom;
import org.wheelsdown.sim.trace.TracePoint;
import org.wheelsdown.sim.truth.Special;

/** A neighbour's callsign on a stretch of a flight. */
public record ForeignCallsign() implements Trouble {
  @Override
  public Special special() {
    return Special.FOREIGN_CALLSIGN;
  }

  @Override
  public List<TracePoint> befall(List<TracePoint> points, SplittableRandom random) {
    if (points.size() < 8) {
      return points;
    }
    long from = points.get(random.nextInt(points.size() / 2)).time();
    long until = from + random.nextInt(6000, 120_000);
    String foreign = "SNB" + random.nextInt(1, 9999);
    return points.stream()
        .map(
            point ->
                point.time() >= from && point.time() < until
                    ? point.as(point.sent().as(foreign, point.sent().squawk()))
                    : point)
        .toList();
  }
}
