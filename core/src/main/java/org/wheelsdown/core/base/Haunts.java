package org.wheelsdown.core.base;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts stays and nights by airport. */
public final class Haunts {
  /** A night is spent where the aircraft stands at this hour, local time. */
  public static final LocalTime NIGHT = LocalTime.of(2, 0);

  private final Map<String, Count> counts = new TreeMap<>();

  private static final class Count {
    private int stays;
    private int nights;
    private Duration total = Duration.ZERO;
    private Instant first = Instant.MAX;
    private Instant last = Instant.MIN;
  }

  /**
   * Adds a stay.
   *
   * @param from when it is known to have begun
   * @param until until when it is known to have lasted, not before its beginning
   */
  public void add(String airport, ZoneId zone, Instant from, Instant until) {
    Count count = counts.computeIfAbsent(airport, any -> new Count());
    count.stays++;
    count.nights += nights(zone, from, until);
    count.total = count.total.plus(Duration.between(from, until));
    count.first = from.isBefore(count.first) ? from : count.first;
    count.last = until.isAfter(count.last) ? until : count.last;
  }

  /** The airports, those with most nights first, and then those with most time. */
  public List<Haunt> all() {
    int nights = counts.values().stream().mapToInt(count -> count.nights).sum();
    return counts.entrySet().stream()
        .map(each -> haunt(each.getKey(), each.getValue(), nights))
        .sorted(
            Comparator.comparing(Haunt::nights)
                .thenComparing(Haunt::total)
                .reversed()
                .thenComparing(Haunt::airport))
        .toList();
  }

  private static Haunt haunt(String airport, Count count, int nights) {
    return new Haunt(
        airport, count.stays, count.nights, nights, count.total, count.first, count.last);
  }

  private static int nights(ZoneId zone, Instant from, Instant until) {
    LocalDate first = from.atZone(zone).toLocalDate();
    LocalDate last = until.atZone(zone).toLocalDate();
    return (int)
        first
            .datesUntil(last.plusDays(1))
            .map(day -> day.atTime(NIGHT).atZone(zone).toInstant())
            .filter(night -> !night.isBefore(from) && night.isBefore(until))
            .count();
  }
}
