package org.wheelsdown.store.event;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.wheelsdown.core.position.Span;

/** Spans of positions in the form in which DuckDB takes them. */
final class Spans {
  private Spans() {}

  static List<List<Object>> structs(List<Span> spans) {
    return spans.stream().map(Spans::struct).toList();
  }

  static int positions(List<Span> spans) {
    return spans.stream().mapToInt(Span::positions).sum();
  }

  static LocalDateTime utc(Instant instant) {
    return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
  }

  /** The fields in the order of {@link EventTable}. */
  private static List<Object> struct(Span span) {
    return List.of(
        span.origin().source(),
        span.origin().member(),
        span.firstRow(),
        span.lastRow(),
        utc(span.from()),
        utc(span.until()),
        span.positions());
  }
}
