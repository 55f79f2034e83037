package org.wheelsdown.io.read;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.wheelsdown.core.position.Position;
import org.wheelsdown.core.position.Problem;
import org.wheelsdown.core.reading.PositionSink;

/**
 * What a reader finds in one document, on its way to the sink: values are held against what is
 * possible, positions are gathered into batches, problems are counted by kind.
 */
public final class Findings implements AutoCloseable {
  private static final int BATCH = 2048;

  /** 1990-01-01 and 2100-01-01: no ADS-B before, no archive after. Microseconds since 1970 UTC. */
  private static final long EARLIEST = 631_152_000_000_000L;

  private static final long LATEST = 4_102_444_800_000_000L;

  /** Feet: below the Dead Sea on a day of high pressure, and above any balloon with Mode C. */
  private static final double LOWEST = -3_000;

  private static final double HIGHEST = 130_000;

  /** Knots: the fastest jets stay below 2,000. */
  private static final double FASTEST = 2_500;

  /** Feet per minute: what the velocity message of DO-260 can carry, rounded up. */
  private static final double STEEPEST = 33_000;

  private final PositionSink sink;
  private final Map<Problem, Long> problems = new EnumMap<>(Problem.class);
  private List<Position> batch = new ArrayList<>();

  public Findings(PositionSink sink) {
    this.sink = sink;
  }

  public void add(Position position) {
    batch.add(position);
    if (batch.size() == BATCH) {
      flush();
    }
  }

  public void problem(Problem problem) {
    problems.merge(problem, 1L, Long::sum);
  }

  /**
   * Whether a report can be true at all; counted as out of range if not.
   *
   * @param time microseconds since 1970 UTC
   * @param latitude degrees north
   * @param longitude degrees east
   */
  public boolean isPossible(long time, double latitude, double longitude) {
    // Written so that NaN fails.
    boolean possible =
        Math.abs(latitude) <= 90
            && Math.abs(longitude) <= 180
            && time >= EARLIEST
            && time <= LATEST;
    if (!possible) {
      problem(Problem.OUT_OF_RANGE);
    }
    return possible;
  }

  /** Feet, or NaN where no aircraft can be so high or so low. */
  public float altitude(double feet) {
    return within(LOWEST, feet, HIGHEST);
  }

  /** Knots, or NaN where no aircraft is so fast. */
  public float groundSpeed(double knots) {
    return within(0, knots, FASTEST);
  }

  /** Feet per minute, or NaN where no aircraft climbs so. */
  public float verticalRate(double feetPerMinute) {
    return within(-STEEPEST, feetPerMinute, STEEPEST);
  }

  /** Degrees from 0 up to 360; some sources count from -180 to 180. NaN where it is no angle. */
  public float track(double degrees) {
    float track = within(-360, degrees, 720);
    if (track >= 0 && track < 360) {
      return track;
    }
    return (track + 360) % 360;
  }

  private float within(double least, double value, double most) {
    if (value >= least && value <= most) {
      return (float) value;
    }
    if (!Double.isNaN(value)) {
      problem(Problem.ABSURD_VALUE);
    }
    return Float.NaN;
  }

  private void flush() {
    sink.positions(batch);
    batch = new ArrayList<>();
  }

  /** Hands over what is left, then the problems. */
  @Override
  public void close() {
    if (!batch.isEmpty()) {
      flush();
    }
    problems.forEach(sink::problem);
  }
}
