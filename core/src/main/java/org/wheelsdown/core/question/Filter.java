package org.wheelsdown.core.question;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.wheelsdown.core.flight.FlightEnd;
import org.wheelsdown.core.position.Address;

/**
 * Narrows a question. Start from {@link #EVERYTHING}. What is empty does not narrow; what is given
 * must hold together, but an aircraft is meant by its address or by its registration.
 *
 * @param addresses aircraft by address
 * @param registrations aircraft by the registration that documents of the time gave them; compared
 *     without regard to case
 * @param types type designators, such as {@code IL76}; compared without regard to case
 * @param airports idents of which an end of the flight, or the stay, must be at one; when given but
 *     without any ident, nothing matches
 * @param since the first instant that counts
 * @param until the first instant that no longer counts
 * @param leastProbability from {@link FlightEnd#LEAST_PROBABILITY} to 1: an inferred take-off or
 *     landing that is less probable counts as unknown; at 1 only what was heard counts
 */
public record Filter(
    Set<Address> addresses,
    Set<String> registrations,
    Set<String> types,
    Optional<Set<String>> airports,
    Optional<Instant> since,
    Optional<Instant> until,
    double leastProbability) {

  /** No narrowing at all. */
  public static final Filter EVERYTHING =
      new Filter(
          Set.of(),
          Set.of(),
          Set.of(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          FlightEnd.LEAST_PROBABILITY);

  public Filter {
    addresses = Set.copyOf(addresses);
    registrations = upperCase(registrations);
    types = upperCase(types);
    airports = airports.map(Set::copyOf);
    if (!(leastProbability >= FlightEnd.LEAST_PROBABILITY && leastProbability <= 1)) {
      throw new IllegalArgumentException("nothing is named at " + leastProbability);
    }
  }

  /** Only these aircraft. */
  public Filter ofAircraft(Set<Address> addresses, Set<String> registrations) {
    return new Filter(addresses, registrations, types, airports, since, until, leastProbability);
  }

  /** Only aircraft of these type designators. */
  public Filter ofTypes(Set<String> types) {
    return new Filter(addresses, registrations, types, airports, since, until, leastProbability);
  }

  /** Only at these airports, by ident. */
  public Filter at(Set<String> airports) {
    return new Filter(
        addresses, registrations, types, Optional.of(airports), since, until, leastProbability);
  }

  /** At whatever airport. */
  public Filter anywhere() {
    return new Filter(
        addresses, registrations, types, Optional.empty(), since, until, leastProbability);
  }

  /** Only from this instant on. */
  public Filter since(Instant first) {
    return new Filter(
        addresses, registrations, types, airports, Optional.of(first), until, leastProbability);
  }

  /** Only before this instant. */
  public Filter until(Instant end) {
    return new Filter(
        addresses, registrations, types, airports, since, Optional.of(end), leastProbability);
  }

  /** Only ends that are at least so probable; others count as unknown. */
  public Filter probable(double least) {
    return new Filter(addresses, registrations, types, airports, since, until, least);
  }

  private static Set<String> upperCase(Set<String> texts) {
    return texts.stream()
        .map(text -> text.toUpperCase(Locale.ROOT))
        .collect(Collectors.toUnmodifiableSet());
  }
}
