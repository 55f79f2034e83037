package org.wheelsdown.store.journey;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.wheelsdown.core.journey.Journey;
import org.wheelsdown.core.journey.Stop;

/** What is said of a journey's stops. */
final class JourneyTexts {
  private static final DateTimeFormatter DAY = format("uuuu-MM-dd HH:mm");
  private static final DateTimeFormatter CLOCK = format("HH:mm");

  private JourneyTexts() {}

  /** Such as {@code GOBD 2019-01-23 08:50–10:46 → ? 2019-01-23 19:22–21:30}; in UTC. */
  static String stops(Journey journey) {
    return journey.stops().stream()
        .map(stop -> airport(stop) + " " + between(stop.from(), stop.until()))
        .collect(Collectors.joining(Journey.ARROW));
  }

  /** Such as {@code GOBD, SGAS}. */
  static String airports(List<Stop> stops) {
    return stops.stream().map(JourneyTexts::airport).collect(Collectors.joining(", "));
  }

  private static String airport(Stop stop) {
    return stop.airport().orElse(Journey.HOLE);
  }

  private static String between(Instant from, Instant until) {
    boolean isOneDay = day(from).equals(day(until));
    return DAY.format(from) + "–" + (isOneDay ? CLOCK : DAY).format(until);
  }

  private static Object day(Instant instant) {
    return instant.atZone(ZoneOffset.UTC).toLocalDate();
  }

  private static DateTimeFormatter format(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withZone(ZoneOffset.UTC);
  }
}
