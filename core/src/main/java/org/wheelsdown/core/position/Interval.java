package org.wheelsdown.core.position;

import java.time.Duration;
import java.time.Instant;

/**
 * When something happened, as far as it can be said.
 *
 * @param earliest it cannot have happened before
 * @param latest it cannot have happened after; the same as {@code earliest} where it was seen
 */
public record Interval(Instant earliest, Instant latest) {
  public Interval {
    if (latest.isBefore(earliest)) {
      throw new IllegalArgumentException("an interval that ends before it begins");
    }
  }

  /** Something that was seen to happen. */
  public static Interval at(Instant instant) {
    return new Interval(instant, instant);
  }

  /** The middle: what to write where only one time can be written. */
  public Instant middle() {
    return earliest.plus(length().dividedBy(2));
  }

  /** How far apart its ends are. */
  public Duration length() {
    return Duration.between(earliest, latest);
  }
}
