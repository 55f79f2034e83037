package org.wheelsdown.core.track;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.wheelsdown.core.position.Position;

/**
 * Cuts a track wherever two neighbouring reports are too far apart or too long; of the pieces, the
 * chain stays that one aircraft can have flown and that weighs most. So a spoofed hour falls out as
 * a whole, and a single stray report does not take its neighbours with it. Each report has the same
 * weight, unless it speaks against itself.
 */
final class FlyableChain {
  /** How many pieces a chain may leave out in a row; bounds the work on a track that only jumps. */
  private static final int REACH = 256;

  /** What a report weighs, and one that says that its own place may be anywhere. */
  private static final int WEIGHT = 4;

  private static final int WEIGHT_OF_UNRELIABLE = 1;

  /** What a report weighs that is too slow for its altitude: better to do without. */
  private static final int WEIGHT_OF_TOO_SLOW = -1;

  private final List<Position> positions;
  private final int[] starts;
  private final long[] weights;
  private final int[] previous;
  private final boolean isBalloon;

  FlyableChain(List<Position> inTimeOrder) {
    positions = inTimeOrder;
    starts = pieces();
    weights = new long[starts.length];
    previous = new int[starts.length];
    isBalloon = 2 * positions.stream().filter(Doubt::isTooSlow).count() > positions.size();
  }

  /** The indices of the reports outside the chain. */
  BitSet leftOut() {
    BitSet leftOut = new BitSet();
    leftOut.set(0, positions.size());
    for (int piece = lastOfHeaviest(); piece >= 0; piece = previous[piece]) {
      leftOut.clear(starts[piece], end(piece));
    }
    return leftOut;
  }

  /**
   * The indices at which pieces begin. A silence begins one as well: after it a stray report is no
   * longer too far away, and would be taken for one piece with what follows.
   */
  private int[] pieces() {
    int[] found = new int[8];
    int count = 1;
    for (int i = 1; i < positions.size(); i++) {
      Position before = positions.get(i - 1);
      Position next = positions.get(i);
      if (before.secondsTo(next) > Reach.SPEED_HOLDS || !Reach.canFly(before, next)) {
        if (count == found.length) {
          found = Arrays.copyOf(found, 2 * count);
        }
        found[count++] = i;
      }
    }
    return Arrays.copyOf(found, count);
  }

  private int end(int piece) {
    return piece + 1 < starts.length ? starts[piece + 1] : positions.size();
  }

  /** The last piece of the chain that weighs most. */
  private int lastOfHeaviest() {
    int best = 0;
    for (int piece = 0; piece < starts.length; piece++) {
      previous[piece] = bestBefore(piece);
      long before = previous[piece] < 0 ? 0 : weights[previous[piece]];
      weights[piece] = before + weightAlone(piece);
      if (weights[piece] > weights[best]) {
        best = piece;
      }
    }
    return best;
  }

  /** The earlier piece with the heaviest chain from which this piece can be flown to; or -1. */
  private int bestBefore(int piece) {
    Position first = positions.get(starts[piece]);
    int best = -1;
    long heaviest = 0;
    for (int earlier = piece - 1; earlier >= Math.max(0, piece - REACH); earlier--) {
      Position last = positions.get(starts[earlier + 1] - 1);
      if (weights[earlier] > heaviest && Reach.canFly(last, first)) {
        best = earlier;
        heaviest = weights[earlier];
      }
    }
    return best;
  }

  private long weightAlone(int piece) {
    long weight = 0;
    for (Position position : positions.subList(starts[piece], end(piece))) {
      weight += weight(position);
    }
    return weight;
  }

  private int weight(Position p) {
    if (Doubt.isTooSlow(p) && !isBalloon) {
      return WEIGHT_OF_TOO_SLOW;
    }
    return Doubt.isUnreliable(p) ? WEIGHT_OF_UNRELIABLE : WEIGHT;
  }
}
