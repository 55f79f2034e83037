package org.wheelsdown.store.journey;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wheelsdown.store.engine.Micros;

/**
 * A stretch of time, each end of which may be open.
 *
 * @param until the moment after it
 */
public record Span(Optional<Instant> since, Optional<Instant> until) {
  /** All time. */
  public static final Span ALWAYS = new Span(Optional.empty(), Optional.empty());

  /** With as much before and after it, where it has an end. */
  public Span widened(Duration by) {
    return new Span(since.map(first -> first.minus(by)), until.map(end -> end.plus(by)));
  }

  /** Whether something from one moment to another lies in it, at least in part. */
  boolean touches(Instant first, Instant last) {
    return since.map(start -> !last.isBefore(start)).orElse(true)
        && until.map(first::isBefore).orElse(true);
  }

  /** The condition for a flight to touch it, as SQL. */
  public String condition() {
    return Stream.of(
            Stream.of("true"),
            since.map(start -> "last_heard >= " + time(start)).stream(),
            until.map(end -> "first_heard < " + time(end)).stream())
        .flatMap(all -> all)
        .collect(Collectors.joining(" AND "));
  }

  private static String time(Instant instant) {
    return "make_timestamp(%d)".formatted(Micros.of(instant));
  }
}
