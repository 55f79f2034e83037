package org.wheelsdown.sim.reception;

import java.util.List;
import org.wheelsdown.sim.flight.Motion;

/** All antennas whose reports end up in one archive. Where none is, oceans for one, is silence. */
public final class Receivers {
  private final List<Receiver> receivers;
  private final ReceiverGrid grid;

  public Receivers(List<Receiver> receivers) {
    this.receivers = List.copyOf(receivers);
    grid = new ReceiverGrid(this.receivers);
  }

  public List<Receiver> receivers() {
    return receivers;
  }

  /** Whether there is any receiver so near that it could hear an aircraft there, if high enough. */
  public boolean anyNear(double latitude, double longitude) {
    return !grid.near(latitude, longitude).isEmpty();
  }

  /** The chance that the best of them decodes a position of the aircraft in one second. */
  public double chance(Motion motion) {
    double best = 0;
    List<Receiver> near = grid.near(motion.latitude(), motion.longitude());
    for (int i = 0; i < near.size() && best < Receiver.GOOD_ENOUGH; i++) {
      best = Math.max(best, near.get(i).chance(motion));
    }
    return best;
  }
}
