package org.wheelsdown.core.track;

import java.util.BitSet;
import java.util.List;
import org.wheelsdown.core.position.GroundState;
import org.wheelsdown.core.position.Position;

/**
 * Positions that stand still although the aircraft says that it moves: state vectors repeat the
 * last position for up to 300 s after contact is lost (OpenSky, documentation of state vectors),
 * and an aircraft would seem to hover there.
 */
final class StaleRepeats implements Sieve {
  /** Knots. An aircraft on its wheels below this may well stand still between two roundings. */
  private static final float MOVING = 30;

  @Override
  public Removal removal() {
    return Removal.STALE_REPEAT;
  }

  @Override
  public BitSet caught(List<Position> positions) {
    BitSet caught = new BitSet();
    for (int i = 1; i < positions.size(); i++) {
      Position previous = positions.get(i - 1);
      Position position = positions.get(i);
      if (isRepeat(previous, position)) {
        caught.set(i);
      }
    }
    return caught;
  }

  static boolean isRepeat(Position previous, Position position) {
    return position.latitude() == previous.latitude()
        && position.longitude() == previous.longitude()
        && position.groundSpeed() > MOVING
        && position.ground() != GroundState.GROUND;
  }
}
