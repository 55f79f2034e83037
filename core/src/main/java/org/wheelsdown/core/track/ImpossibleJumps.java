package org.wheelsdown.core.track;

import java.util.BitSet;
import java.util.List;
import org.wheelsdown.core.position.Position;

/**
 * Places that the aircraft cannot have reached from the places before or left for the places after.
 */
final class ImpossibleJumps implements Sieve {
  @Override
  public Removal removal() {
    return Removal.IMPOSSIBLE_JUMP;
  }

  @Override
  public BitSet caught(List<Position> positions) {
    return hasJump(positions) ? new FlyableChain(positions).leftOut() : new BitSet();
  }

  private static boolean hasJump(List<Position> positions) {
    for (int i = 1; i < positions.size(); i++) {
      if (!Reach.canFly(positions.get(i - 1), positions.get(i))) {
        return true;
      }
    }
    return false;
  }
}
