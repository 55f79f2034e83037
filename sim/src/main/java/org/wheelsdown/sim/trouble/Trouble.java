package org.wheelsdown.sim.trouble;

import java.util.List;
import java.util.SplittableRandom;
import org.wheelsdown.sim.trace.TracePoint;
import org.wheelsdown.sim.truth.Special;

/** Something that happens to what is heard of one flight. */
public interface Trouble {
  /** How truth calls it. */
  Special special();

  /**
   * What is kept instead.
   *
   * @param points of one flight, in time order
   * @return in time order; the same list where it does not befall the flight
   */
  List<TracePoint> befall(List<TracePoint> points, SplittableRandom random);
}
