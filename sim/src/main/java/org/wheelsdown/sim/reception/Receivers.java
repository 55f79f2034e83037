package org.wheelsdown.sim.reception;

import java.util.List;
import org.wheelsdown.sim.flight.Motion;

/** All antennas whose reports end up in one archive. Where none is, oceans for one, is silence. */
public record Receivers(List<Receiver> receivers) {
  public Receivers {
    receivers = List.copyOf(receivers);
  }

  /** The chance that the best of them decodes a position of the aircraft in one second. */
  double chance(Motion motion) {
    double best = 0;
    for (Receiver receiver : receivers) {
      best = Math.max(best, receiver.chance(motion));
    }
    return best;
  }
}
