package org.wheelsdown.io.asking;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wheelsdown.core.place.Place;

/** By whose clocks times without an offset are read. */
record LocalClock(Optional<TimeBound> since, Optional<TimeBound> until) {
  private static final int MOST_NAMED = 2;

  /** Whether any of the times comes without an offset. */
  boolean matters() {
    return Stream.of(since, until).flatMap(Optional::stream).anyMatch(TimeBound::isLocal);
  }

  /** A zone by which the times are the same instants as by all others; empty if they differ. */
  Optional<ZoneId> sharedBy(Collection<ZoneId> zones) {
    long meanings = zones.stream().map(this::instants).distinct().count();
    return meanings == 1 ? zones.stream().findFirst() : Optional.empty();
  }

  private List<Instant> instants(ZoneId zone) {
    return Stream.concat(
            since.map(bound -> bound.start(zone)).stream(),
            until.map(bound -> bound.end(zone)).stream())
        .toList();
  }

  /** Whose days are meant. */
  String sentence(Optional<ZoneId> shared, List<Place> places) {
    if (places.isEmpty()) {
      return "Days are those of UTC.";
    }
    String names =
        places.size() > MOST_NAMED
            ? "the places asked about"
            : places.stream().map(Place::name).collect(Collectors.joining(" and "));
    return shared
        .map(zone -> "Days are those of %s (%s).".formatted(names, offsets(zone)))
        .orElse("Days are those of UTC, as the clocks of %s differ.".formatted(names));
  }

  private String offsets(ZoneId zone) {
    return instants(zone).stream()
        .map(instant -> zone.getRules().getOffset(instant))
        .distinct()
        .map(LocalClock::inWords)
        .collect(Collectors.joining(", then "));
  }

  /** Such as {@code UTC-5} or {@code UTC+5:30}. */
  private static String inWords(ZoneOffset offset) {
    return offset.equals(ZoneOffset.UTC)
        ? "UTC"
        : "UTC" + offset.getId().replaceFirst("([+-])0", "$1").replaceFirst(":00$", "");
  }
}
