package org.wheelsdown.core.track;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.wheelsdown.core.place.GreatCircle;
import org.wheelsdown.core.position.Position;

/**
 * Places that the aircraft cannot have reached from the places before or left for the places after.
 * The track is cut wherever two neighbouring reports are too far apart or too long; of the pieces,
 * the chain stays that one aircraft can have flown and that holds the most reports. So a spoofed
 * hour falls out as a whole, and a single stray report does not take its neighbours with it.
 */
final class ImpossibleJumps implements Sieve {
  /**
   * Kilometres. Clocks of receivers differ by seconds, and multilateration by hundreds of metres.
   */
  private static final double SLACK = 2.0;

  /** Knots over ground; no aircraft of public interest is faster, jet stream included. */
  private static final double FASTEST = 1000;

  /** Seconds for which the speeds reported at both ends say how far an aircraft can have come. */
  private static final double SPEED_HOLDS = 120;

  /** How much faster than reported a report may be flown to: half as fast again and 60 kt. */
  private static final double SPEED_FACTOR = 1.5;

  private static final double SPEED_MARGIN = 60;
  private static final double KILOMETRES_PER_SECOND_PER_KNOT = 1.852 / 3600;

  /** Upper bound for the kilometres of one degree, for a test without trigonometry. */
  private static final double KILOMETRES_PER_DEGREE = 111.7;

  /** How many pieces a chain may leave out in a row; bounds the work on a track that only jumps. */
  private static final int REACH = 256;

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
      if (!canFly(positions.get(i - 1), positions.get(i))) {
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
      if (previous.secondsTo(next) > SPEED_HOLDS || !canFly(previous, next)) {
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

  /** The pieces, last first, of the flyable chain that holds the most reports. */
  private static List<Integer> longestChain(List<Position> positions, int[] starts) {
    int[] reports = new int[starts.length];
    int[] previous = new int[starts.length];
    int best = 0;
    for (int piece = 0; piece < starts.length; piece++) {
      previous[piece] = bestBefore(positions, starts, reports, piece);
      int before = previous[piece] < 0 ? 0 : reports[previous[piece]];
      reports[piece] = before + end(positions, starts, piece) - starts[piece];
      if (reports[piece] > reports[best]) {
        best = piece;
      }
    }
    List<Integer> chain = new ArrayList<>();
    for (int piece = best; piece >= 0; piece = previous[piece]) {
      chain.add(piece);
    }
    return chain;
  }

  /** The earlier piece with the longest chain from which this piece can be flown to; or -1. */
  private static int bestBefore(List<Position> positions, int[] starts, int[] reports, int piece) {
    Position first = positions.get(starts[piece]);
    int best = -1;
    for (int earlier = piece - 1; earlier >= Math.max(0, piece - REACH); earlier--) {
      Position last = positions.get(starts[earlier + 1] - 1);
      if ((best < 0 || reports[earlier] > reports[best]) && canFly(last, first)) {
        best = earlier;
      }
    }
    return best;
  }

  private static boolean canFly(Position from, Position to) {
    double seconds = from.secondsTo(to);
    double reach = SLACK + fastest(from, to, seconds) * KILOMETRES_PER_SECOND_PER_KNOT * seconds;
    double degrees =
        Math.abs(from.latitude() - to.latitude()) + Math.abs(from.longitude() - to.longitude());
    return degrees * KILOMETRES_PER_DEGREE <= reach
        || GreatCircle.kilometres(from.latitude(), from.longitude(), to.latitude(), to.longitude())
            <= reach;
  }

  private static double fastest(Position from, Position to, double seconds) {
    double reported = Math.max(from.groundSpeed(), to.groundSpeed());
    boolean holds = seconds <= SPEED_HOLDS && !Double.isNaN(reported);
    return holds ? Math.min(FASTEST, SPEED_FACTOR * reported + SPEED_MARGIN) : FASTEST;
  }
}
