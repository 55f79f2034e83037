package org.wheelsdown.core.track;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.wheelsdown.core.position.GroundState;
import org.wheelsdown.core.position.Position;

/**
 * By how much the clock of one document is off against another's that tells of the same flight: for
 * a sample of places in motion, the time at which the other document has the aircraft there.
 *
 * @param seconds later than the other; negative for earlier
 * @param places how many places it was told from
 * @param scatter median of how far, in seconds, single places are from that
 */
record ClockOffset(double seconds, int places, double scatter) {
  /** Seconds; more is no clock's error but another time of day. */
  static final double LARGEST = 120;

  /** Seconds; less than receivers and networks differ by from report to report. */
  private static final double SMALLEST = 0.5;

  /** Seconds to which an offset is rounded where its places scatter. */
  private static final double RESOLUTION = 0.5;

  /** Seconds below which places do not scatter: both documents rest on the same reports. */
  private static final double EXACT = 0.05;

  /** How often the scatter an offset has to be, to be clearly better than none. */
  private static final double CLEARLY = 2;

  private static final int SAMPLE = 300;
  private static final int FEWEST = 12;

  /** Knots. */
  private static final float MOVING = 80;

  /** The offset of a document against another one, if there clearly is one. Both in time order. */
  static Optional<ClockOffset> between(List<Position> document, List<Position> other) {
    double[] offsets = offsets(document, new PathInTime(other));
    if (offsets.length < FEWEST) {
      return Optional.empty();
    }
    double median = median(offsets);
    double scatter = median(Arrays.stream(offsets).map(o -> Math.abs(o - median)).toArray());
    boolean isClear = Math.abs(median) >= SMALLEST && Math.abs(median) > CLEARLY * scatter;
    double unit = scatter < EXACT ? 0.001 : RESOLUTION;
    double rounded = Math.rint(median / unit) * unit;
    return isClear
        ? Optional.of(new ClockOffset(rounded, offsets.length, scatter))
        : Optional.empty();
  }

  private static double[] offsets(List<Position> document, PathInTime path) {
    List<Position> moving =
        document.stream().filter(p -> isMoving(p) && path.reaches(p, LARGEST)).toList();
    int step = Math.max(1, moving.size() / SAMPLE);
    double[] offsets = new double[moving.size() / step + 1];
    int count = 0;
    for (int i = 0; i < moving.size(); i += step) {
      double offset = path.secondsSince(moving.get(i), LARGEST);
      if (!Double.isNaN(offset)) {
        offsets[count++] = offset;
      }
    }
    return Arrays.copyOf(offsets, count);
  }

  private static boolean isMoving(Position p) {
    return p.groundSpeed() > MOVING && p.ground() != GroundState.GROUND;
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
