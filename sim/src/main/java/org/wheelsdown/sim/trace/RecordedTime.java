package org.wheelsdown.sim.trace;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;

/**
 * The time of which there is data.
 *
 * @param from when it begins
 * @param until when it ends
 * @param missing UTC days in between that were lost
 */
public record RecordedTime(Instant from, Instant until, Set<LocalDate> missing) {
  /** All time that anybody flies. */
  public static final RecordedTime ALWAYS =
      new RecordedTime(Instant.EPOCH, Instant.ofEpochSecond(1L << 40), Set.of());

  public RecordedTime {
    missing = Set.copyOf(missing);
  }

  /**
   * Whether there is data of a moment.
   *
   * @param time seconds since 1970 UTC
   */
  public boolean has(double time) {
    long second = (long) Math.floor(time);
    return second >= from.getEpochSecond()
        && second < until.getEpochSecond()
        && (missing.isEmpty() || !missing.contains(day(second)));
  }

  private static LocalDate day(long second) {
    return Instant.ofEpochSecond(second).atZone(ZoneOffset.UTC).toLocalDate();
  }
}
