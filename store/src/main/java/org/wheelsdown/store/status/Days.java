package org.wheelsdown.store.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeMap;

/** The imported days beside each other. */
final class Days {
  /** How many days to either side count as neighbours: not so many that a season would show. */
  private static final int REACH = 3;

  private final TreeMap<LocalDate, Counts> days = new TreeMap<>();

  private record Counts(long positions, long aircraft) {}

  void add(LocalDate day, long positions, long aircraft) {
    days.put(day, new Counts(positions, aircraft));
  }

  List<DayStatus> statuses() {
    List<DayStatus> statuses = new ArrayList<>();
    days.forEach(
        (day, counts) ->
            statuses.add(
                new DayStatus(day, counts.positions(), counts.aircraft(), shareOfNeighbours(day))));
    return statuses;
  }

  List<DayRange> missing() {
    List<DayRange> ranges = new ArrayList<>();
    LocalDate before = null;
    for (LocalDate day : days.keySet()) {
      if (before != null && before.plusDays(1).isBefore(day)) {
        ranges.add(new DayRange(before.plusDays(1), day.minusDays(1)));
      }
      before = day;
    }
    return ranges;
  }

  private OptionalDouble shareOfNeighbours(LocalDate day) {
    List<Long> around =
        days.subMap(day.minusDays(REACH), true, day.plusDays(REACH), true).entrySet().stream()
            .filter(other -> !other.getKey().equals(day))
            .map(other -> other.getValue().positions())
            .sorted()
            .toList();
    if (around.size() < 2) {
      return OptionalDouble.empty();
    }
    int half = around.size() / 2;
    double median = (around.get(half) + around.get((around.size() - 1) / 2)) / 2.0;
    return OptionalDouble.of(days.get(day).positions() / median);
  }
}
