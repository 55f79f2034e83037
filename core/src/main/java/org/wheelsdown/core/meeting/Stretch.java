package org.wheelsdown.core.meeting;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A time that is longer than nothing.
 *
 * @param since its first instant
 * @param until the first instant after it
 */
public record Stretch(Instant since, Instant until) {
  public Stretch {
    if (!since.isBefore(until)) {
      throw new IllegalArgumentException("no time between " + since + " and " + until);
    }
  }

  /** The time between two instants; empty if the second does not lie after the first. */
  public static Optional<Stretch> between(Instant since, Instant until) {
    return since.isBefore(until) ? Optional.of(new Stretch(since, until)) : Optional.empty();
  }

  /** The time that all have in common; empty if they have none, or if one of them has no time. */
  static Optional<Stretch> common(Stream<Optional<Stretch>> all) {
    return all.reduce((one, other) -> one.flatMap(time -> other.flatMap(time::with)))
        .flatMap(time -> time);
  }

  /** What lies in both; empty if nothing does. */
  Optional<Stretch> with(Stretch other) {
    return between(
        since.isAfter(other.since) ? since : other.since,
        until.isBefore(other.until) ? until : other.until);
  }

  boolean contains(Stretch other) {
    return !other.since.isBefore(since) && !other.until.isAfter(until);
  }

  /** How long it is. */
  public Duration length() {
    return Duration.between(since, until);
  }
}
