package org.wheelsdown.core.track;

import org.wheelsdown.core.position.GroundState;
import org.wheelsdown.core.position.Integrity;
import org.wheelsdown.core.position.Position;

/** What a single report says against its own place. */
final class Doubt {
  /** Knots and feet: no aircraft that gets up there stays up there as slowly, whatever the wind. */
  private static final float TOO_SLOW = 70;

  private static final float HIGH = 20_000;

  private Doubt() {}

  /** Whether the transponder says that its place may be anywhere (NIC 0 and NACp 0). */
  static boolean isUnreliable(Position p) {
    Integrity integrity = p.integrity();
    return integrity.nic() == 0
        && integrity.nacP() == 0
        && p.ground() != GroundState.GROUND
        && p.source().isSelfReported();
  }

  /** Whether the place and the speed that follows from it may well come from a false signal. */
  static boolean isLikelyFalse(Position p) {
    return isUnreliable(p) || (p.barometricAltitude() > HIGH && p.groundSpeed() < TOO_SLOW);
  }
}
