package org.wheelsdown.core.meeting;

import java.time.Duration;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.wheelsdown.core.aircraft.AircraftClass;

/** Says in words how often aircraft overlap. */
final class Wording {
  private Wording() {}

  /** Such as {@code military transports and civil wide-body aircraft}. */
  static String of(Collection<AircraftClass> classes) {
    return classes.stream()
        .map(AircraftClass::inWords)
        .distinct()
        .sorted()
        .collect(Collectors.joining(" and "));
  }

  static String of(Chance.Share share) {
    return String.format(
        Locale.ROOT,
        "%,d of %,d %s that were %s, one of this meeting among them, overlapped there for %s or more: %s",
        share.asLong(),
        share.pairs(),
        share.which(),
        share.there(),
        of(share.length()),
        percent(share.value()));
  }

  private static String of(Duration length) {
    long minutes = Math.max(1, length.toMinutes());
    if (minutes < 120) {
      return minutes + " min";
    }
    return minutes < 48 * 60
        ? String.format(Locale.ROOT, "%.1f h", Math.floor(minutes / 6.0) / 10).replace(".0", "")
        : length.toDays() + " days";
  }

  private static String percent(double share) {
    if (share < 0.001) {
      return "less than 0.1 %";
    }
    return String.format(Locale.ROOT, share < 0.0995 ? "%.1f %%" : "%.0f %%", 100 * share);
  }
}
