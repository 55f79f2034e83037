package org.wheelsdown.core.track;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.wheelsdown.core.position.Position;

/**
 * Places that the aircraft cannot have reached from the places before or left for the places after.
 * The track is cut wherever two neighbouring reports are too far apart or too long; of the pieces,
 * the chain stays that one aircraft can have flown and that holds the most reports, those that
 * speak against themselves counting for less. So a spoofed hour falls out as a whole, and a single
 * stray report does not take its neighbours with it.
 */
final class ImpossibleJumps implements Sieve {
  /** How many pieces a chain may leave out in a row; bounds the work on a track that only jumps. */
  private static final int REACH = 256;

  /** How much a report counts for, and one that speaks against its own place. */
  private static final int WEIGHT = 4;

  private static final int WEIGHT_IN_DOUBT = 1;

  @Override
  public Removal removal() {
    return Removal.IMPOSSIBLE_JUMP;
  }

  @Override
  public BitSet caught(List<Position> positions) {
    BitSet caught = new BitSet();
    if (hasJump(positions)) {
      int[] starts = pieces(positions);
      caught.set(0, positions.size());
      for (int piece : longestChain(positions, starts)) {
        caught.clear(starts[piece], end(positions, starts, piece));
      }
    }
    return caught;
  }

  private static boolean hasJump(List<Position> positions) {
    for (int i = 1; i < positions.size(); i++) {
      if (!Reach.canFly(positions.get(i - 1), positions.get(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * The indices at which pieces begin. A silence begins one as well: after it a stray report is no
   * longer too far away, and would be taken for one piece with what follows.
   */
  private static int[] pieces(List<Position> positions) {
    int[] starts = new int[8];
    int count = 1;
    for (int i = 1; i < positions.size(); i++) {
      Position previous = positions.get(i - 1);
      Position next = positions.get(i);
      if (previous.secondsTo(next) > Reach.SPEED_HOLDS || !Reach.canFly(previous, next)) {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, 2 * count);
        }
        starts[count++] = i;
      }
    }
    return Arrays.copyOf(starts, count);
  }

  private static int end(List<Position> positions, int[] starts, int piece) {
    return piece + 1 < starts.length ? starts[piece + 1] : positions.size();
  }

  /** The pieces, last first, of the flyable chain that weighs most. */
  private static List<Integer> longestChain(List<Position> positions, int[] starts) {
    long[] weights = new long[starts.length];
    int[] previous = new int[starts.length];
    int best = 0;
    for (int piece = 0; piece < starts.length; piece++) {
      previous[piece] = bestBefore(positions, starts, weights, piece);
      long before = previous[piece] < 0 ? 0 : weights[previous[piece]];
      weights[piece] = before + weight(positions, starts[piece], end(positions, starts, piece));
      if (weights[piece] > weights[best]) {
        best = piece;
      }
    }
    List<Integer> chain = new ArrayList<>();
    for (int piece = best; piece >= 0; piece = previous[piece]) {
      chain.add(piece);
    }
    return chain;
  }

  private static long weight(List<Position> positions, int from, int until) {
    long weight = 0;
    for (int i = from; i < until; i++) {
      weight += Doubt.isLikelyFalse(positions.get(i)) ? WEIGHT_IN_DOUBT : WEIGHT;
    }
    return weight;
  }

  /** The earlier piece with the longest chain from which this piece can be flown to; or -1. */
  private static int bestBefore(List<Position> positions, int[] starts, long[] weights, int piece) {
    Position first = positions.get(starts[piece]);
    int best = -1;
    for (int earlier = piece - 1; earlier >= Math.max(0, piece - REACH); earlier--) {
      Position last = positions.get(starts[earlier + 1] - 1);
      if ((best < 0 || weights[earlier] > weights[best]) && Reach.canFly(last, first)) {
        best = earlier;
      }
    }
    return best;
  }
}
