package org.wheelsdown.core.track;

import org.wheelsdown.core.position.GroundState;
import org.wheelsdown.core.position.Integrity;
import org.wheelsdown.core.position.Position;

/** What a single report says against its own place. */
final class Doubt {
  /** Knots and feet: no aeroplane that gets up there flies as slowly over ground in any wind. */
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

  /** Whether the speed, which follows from the places, is no aeroplane's at that altitude. */
  static boolean isTooSlow(Position p) {
    return p.barometricAltitude() > HIGH && p.groundSpeed() < TOO_SLOW;
  }
}
