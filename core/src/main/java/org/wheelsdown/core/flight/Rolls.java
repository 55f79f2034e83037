package org.wheelsdown.core.flight;

import java.time.Duration;
import java.time.Instant;
import org.wheelsdown.core.position.Interval;
import org.wheelsdown.core.position.Position;

/** When wheels touched or left a runway that an aircraft was heard near, but only in the air. */
final class Rolls {
  /** Kilometres an hour of a slow aircraft on approach: nothing takes longer for the way. */
  private static final double SLOW = 110;

  /** The runway is nearer than the place on it where the wheels touch. */
  private static final Duration ALONG_THE_RUNWAY = Duration.ofMinutes(1);

  private Rolls() {}

  /** When an aircraft touched down that was last heard so many kilometres from the runway. */
  static Interval after(Position last, double kilometres) {
    Instant earliest = last.instant();
    return new Interval(earliest, earliest.plus(longest(kilometres)));
  }

  /** When an aircraft lifted off that was first heard so many kilometres from the runway. */
  static Interval before(Position first, double kilometres) {
    Instant latest = first.instant();
    return new Interval(latest.minus(longest(kilometres)), latest);
  }

  private static Duration longest(double kilometres) {
    return ALONG_THE_RUNWAY.plusSeconds(Math.round(kilometres / SLOW * 3600));
  }
}
