package org.wheelsdown.core.statement;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Days in a row, as days since 1970, so that they can be open at both ends without a case of its
 * own for that.
 *
 * @param from the first
 * @param until the first after them; always later than {@code from}
 */
record Days(long from, long until) {
  static final Days ALL = new Days(Long.MIN_VALUE, Long.MAX_VALUE);

  static Days of(Held held) {
    return new Days(
        held.from().map(LocalDate::toEpochDay).orElse(ALL.from),
        held.until().map(LocalDate::toEpochDay).orElse(ALL.until));
  }

  Held held() {
    return new Held(day(from, ALL.from), day(until, ALL.until));
  }

  boolean covers(Days other) {
    return from <= other.from && other.until <= until;
  }

  /** Without the days outside others that it meets. */
  Days within(Days others) {
    return new Days(Math.max(from, others.from), Math.min(until, others.until));
  }

  private static Optional<LocalDate> day(long day, long open) {
    return day == open ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day));
  }
}
