package org.wheelsdown.sim.trouble;

import java.util.List;
import java.util.SplittableRandom;
import org.wheelsdown.sim.trace.TracePoint;

/**
 * What another source keeps of the same aircraft.
 *
 * @param hundredths of a second by which its clock is ahead; negative where behind
 * @param kept share of the rows that it has
 */
public record SecondSource(long hundredths, double kept) {
  /** Hundredths of a second; offsets of 30 to 45 s have been seen between two networks. */
  private static final int MOST = 4500;

  public static SecondSource draw(SplittableRandom random) {
    return new SecondSource(random.nextLong(-MOST, MOST + 1), random.nextDouble(0.3, 0.9));
  }

  /** Its rows, in time order. */
  public List<TracePoint> points(List<TracePoint> points, SplittableRandom random) {
    return points.stream()
        .filter(point -> random.nextDouble() < kept)
        .map(point -> point.varied(hundredths, point.sent(), random))
        .toList();
  }
}
