package org.wheelsdown.sim.trouble;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.wheelsdown.core.position.Integrity;
import org.wheelsdown.core.position.PositionSource;
import org.wheelsdown.sim.path.PathPoint;
import org.wheelsdown.sim.trace.TracePoint;
import org.wheelsdown.sim.truth.Special;

/**
 * A transponder that sends no positions: others work them out, nowhere near the ground, some
 * hundred metres off and now and then by many kilometres.
 */
public record Multilateration() implements Trouble {
  /** Feet below which too few receivers hear the same message. */
  private static final int LEAST_FEET = 2500;

  private static final double OUTLIERS = 0.015;
  private static final double USUAL_METRES = 250;
  private static final double[] FAR_METRES = {5000, 90_000};

  @Override
  public Special special() {
    return Special.MLAT;
  }

  @Override
  public List<TracePoint> befall(List<TracePoint> points, SplittableRandom random) {
    List<TracePoint> kept = new ArrayList<>();
    for (TracePoint point : points) {
      if (!point.onGround() && point.altitude() > LEAST_FEET) {
        kept.add(computed(point, random));
      }
    }
    return kept;
  }

  private static TracePoint computed(TracePoint point, SplittableRandom random) {
    double metres =
        random.nextDouble() < OUTLIERS
            ? random.nextDouble(FAR_METRES[0], FAR_METRES[1])
            : Math.abs(random.nextGaussian(0, USUAL_METRES));
    PathPoint there =
        new PathPoint(point.latitude() / 1e6, point.longitude() / 1e6, 0)
            .beside(random.nextDouble(360), metres);
    return point
        .as(point.sent().known(PositionSource.MLAT, Integrity.UNREPORTED))
        .moved((int) Math.round(there.latitude() * 1e6), (int) Math.round(there.longitude() * 1e6));
  }
}
