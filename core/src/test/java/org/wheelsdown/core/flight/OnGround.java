package org.wheelsdown.core.flight;

import org.wheelsdown.core.position.GroundState;
import org.wheelsdown.core.position.Position;

/** Makes a report say that its wheels are on the ground. */
final class OnGround {
  private OnGround() {}

  static Position at(Position p) {
    return new Position(
        p.address(),
        p.time(),
        p.latitude(),
        p.longitude(),
        Float.NaN,
        Float.NaN,
        p.groundSpeed(),
        p.track(),
        p.verticalRate(),
        GroundState.GROUND,
        p.source(),
        p.stale(),
        p.callsign(),
        p.squawk(),
        p.integrity(),
        p.origin(),
        p.row());
  }
}
