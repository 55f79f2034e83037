package org.wheelsdown.casework.brief.timeline;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.wheelsdown.casework.brief.movement.Period;

/**
 * Time from left to right, in UTC.
 *
 * @param from at the left edge
 * @param until at the right edge
 */
record Axis(Instant from, Instant until) {
  /** Pixels; the width of a page of A4 between its margins. */
  static final double WIDTH = 680;

  private static final int MOST_TICKS = 12;

  private static final List<Duration> STEPS =
      List.of(
          Duration.ofHours(1),
          Duration.ofHours(3),
          Duration.ofHours(6),
          Duration.ofHours(12),
          Duration.ofDays(1),
          Duration.ofDays(2),
          Duration.ofDays(7),
          Duration.ofDays(14),
          Duration.ofDays(28));

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH).withZone(ZoneOffset.UTC);
  private static final DateTimeFormatter HOUR =
      DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH).withZone(ZoneOffset.UTC);

  /** One on which a period has a little room at both sides. */
  static Axis of(Period period) {
    Duration room = period.length().dividedBy(50).plusMinutes(30);
    return new Axis(period.from().minus(room), period.until().plus(room));
  }

  /** Where an instant is; at an edge where it lies beyond. */
  double x(Instant instant) {
    double share = (double) millis(from, instant) / millis(from, until);
    return WIDTH * Math.max(0, Math.min(1, share));
  }

  private static long millis(Instant from, Instant until) {
    return Duration.between(from, until).toMillis();
  }

  /** Full hours or days, no more than have room for their names. */
  List<Instant> ticks() {
    Duration step =
        STEPS.stream()
            .filter(each -> Duration.between(from, until).dividedBy(each) <= MOST_TICKS)
            .findFirst()
            .orElse(Duration.between(from, until).dividedBy(MOST_TICKS));
    List<Instant> ticks = new ArrayList<>();
    Instant tick = from.truncatedTo(ChronoUnit.DAYS);
    for (; tick.isBefore(until); tick = tick.plus(step)) {
      if (tick.isAfter(from)) {
        ticks.add(tick);
      }
    }
    return ticks;
  }

  /** What a tick is called: a day at midnight, else the hour. */
  static String name(Instant tick) {
    boolean isMidnight = tick.equals(tick.truncatedTo(ChronoUnit.DAYS));
    return (isMidnight ? DAY : HOUR).format(tick);
  }
}
