package org.wheelsdown.store.question;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.stream.Collectors;
import org.wheelsdown.core.question.Filter;
import org.wheelsdown.store.manifest.Manifest;

/** What a reader of an answer must know besides its rows. */
final class Caveats {
  /** Up to here days are named, beyond they are counted. */
  private static final int NAMED_DAYS = 7;

  private final Manifest manifest;
  private final NavigableSet<LocalDate> days;

  Caveats(Manifest manifest) {
    this.manifest = manifest;
    this.days = manifest.days();
  }

  List<String> of(Filter filter) {
    List<String> caveats = new ArrayList<>();
    if (manifest.hasStaleEvents()) {
      caveats.add("The last imports are not in these rows yet.");
    }
    if (days.isEmpty()) {
      caveats.add("Nothing has been imported.");
    } else if (filter.since().isPresent() || filter.until().isPresent()) {
      addMissingDays(filter, caveats);
    }
    return caveats;
  }

  private void addMissingDays(Filter filter, List<String> caveats) {
    LocalDate first = filter.since().map(Caveats::day).orElse(days.first());
    LocalDate last = filter.until().map(Caveats::dayBefore).orElse(days.last());
    List<LocalDate> asked =
        first.isAfter(last) ? List.of() : first.datesUntil(last.plusDays(1)).toList();
    List<LocalDate> missing = asked.stream().filter(day -> !days.contains(day)).toList();
    if (missing.size() > NAMED_DAYS) {
      caveats.add(
          "Nothing was imported for %d of the %d days from %s to %s (UTC)."
              .formatted(missing.size(), asked.size(), first, last));
    } else if (!missing.isEmpty()) {
      caveats.add(
          "Nothing was imported for %s (UTC)."
              .formatted(
                  missing.stream().map(LocalDate::toString).collect(Collectors.joining(", "))));
    }
  }

  private static LocalDate day(Instant instant) {
    return LocalDate.ofInstant(instant, ZoneOffset.UTC);
  }

  private static LocalDate dayBefore(Instant end) {
    return day(end.minus(Duration.ofNanos(1)));
  }
}
