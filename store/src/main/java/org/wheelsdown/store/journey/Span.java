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

  /** The least that tells two times apart. */
  private static final Duration A_MOMENT = Duration.ofNanos(1_000);

  /** From one moment to another, both of them in it. */
  static Span of(Instant first, Instant last) {
    return new Span(Optional.of(first), Optional.of(last.plus(A_MOMENT)));
  }

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
    return condition("first_heard", "last_heard");
  }

  /** The same for anything from one moment to another, each in a column. */
  public String condition(String first, String last) {
    return Stream.of(
            Stream.of("true"),
            since.map(start -> last + " >= " + time(start)).stream(),
            until.map(end -> first + " < " + time(end)).stream())
        .flatMap(all -> all)
        .collect(Collectors.joining(" AND "));
  }

  private static String time(Instant instant) {
    return "make_timestamp(%d)".formatted(Micros.of(instant));
  }
}
