package org.wheelsdown.casework.brief.movement;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.wheelsdown.casework.verdict.CaseResult;
import org.wheelsdown.casework.verdict.FoundRow;
import org.wheelsdown.core.position.Address;
import org.wheelsdown.core.question.AircraftNames;
import org.wheelsdown.core.question.Value;

/**
 * Aircraft that results name, in a time that they name. What was merely looked for names nobody.
 *
 * @param until not before {@code from}
 */
record Named(Set<Address> aircraft, Instant from, Instant until) {
  /** Columns that name the aircraft that a row is about. Onward flights are candidates only. */
  private static final List<String> ADDRESSES = List.of("icao", "arrival_icao", "icaos");

  private static final Pattern BETWEEN = Pattern.compile("[^0-9A-Fa-f~]+");

  /** Results that are further apart than this are told apart. */
  private static final Duration APART = Duration.ofDays(3);

  /** What the rows of all checks name, by time, those near in time together. */
  static List<Named> in(CaseResult result) {
    List<Named> rows =
        result.claims().stream()
            .flatMap(claim -> claim.checks().stream())
            .flatMap(check -> Stream.concat(check.met().stream(), check.differing().stream()))
            .flatMap(row -> in(row).stream())
            .sorted(Comparator.comparing(Named::from))
            .toList();
    List<Named> periods = new ArrayList<>();
    for (Named row : rows) {
      int last = periods.size() - 1;
      if (last >= 0 && row.from.isBefore(periods.get(last).until.plus(APART))) {
        periods.set(last, periods.get(last).with(row));
      } else {
        periods.add(row);
      }
    }
    return periods;
  }

  private static Optional<Named> in(FoundRow row) {
    Set<Address> aircraft = new TreeSet<>();
    ADDRESSES.stream()
        .flatMap(column -> BETWEEN.splitAsStream(row.text(column)))
        .flatMap(text -> AircraftNames.address(text).stream())
        .forEach(aircraft::add);
    List<Instant> times =
        row.row().values().stream()
            .flatMap(value -> value instanceof Value.Time time ? Stream.of(time.instant()) : null)
            .sorted()
            .toList();
    return aircraft.isEmpty() || times.isEmpty()
        ? Optional.empty()
        : Optional.of(new Named(aircraft, times.get(0), times.get(times.size() - 1)));
  }

  private Named with(Named later) {
    Set<Address> both = new TreeSet<>();
    both.addAll(aircraft);
    both.addAll(later.aircraft);
    return new Named(both, from, later.until.isAfter(until) ? later.until : until);
  }
}
