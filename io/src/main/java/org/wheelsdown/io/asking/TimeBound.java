package org.wheelsdown.io.asking;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * What a user gave as an end of a time span: an instant, or a whole day.
 *
 * @param first the time itself or the first one of the day
 * @param end the time itself or the first one after the day
 * @param offset from UTC as given; empty where a zone must be known to tell
 */
public record TimeBound(LocalDateTime first, LocalDateTime end, Optional<ZoneOffset> offset) {
  /** Whether it depends on the zone which instant is meant. */
  public boolean isLocal() {
    return offset.isEmpty();
  }

  /** The first instant of it, if it is local in a zone. */
  public Instant start(ZoneId zone) {
    return first.atZone(offset.<ZoneId>map(given -> given).orElse(zone)).toInstant();
  }

  /** The first instant that is not of it any more; a time given to the second is its own end. */
  public Instant end(ZoneId zone) {
    return end.atZone(offset.<ZoneId>map(given -> given).orElse(zone)).toInstant();
  }

  /** Reads a date, or a date and time in ISO 8601; empty if it is neither. */
  public static Optional<TimeBound> read(String text) {
    try {
      return Optional.of(parse(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static TimeBound parse(String text) {
    if (!text.contains("T")) {
      LocalDate day = LocalDate.parse(text);
      return new TimeBound(day.atStartOfDay(), day.plusDays(1).atStartOfDay(), Optional.empty());
    }
    if (text.matches(".*(Z|[+-]\\d\\d(:?\\d\\d)?)")) {
      OffsetDateTime time = OffsetDateTime.parse(text);
      LocalDateTime local = time.toLocalDateTime();
      return new TimeBound(local, local, Optional.of(time.getOffset()));
    }
    LocalDateTime time = LocalDateTime.parse(text);
    return new TimeBound(time, time, Optional.empty());
  }
}
