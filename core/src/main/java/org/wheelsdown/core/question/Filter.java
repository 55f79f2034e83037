package org.wheelsdown.core.question;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.wheelsdown.core.flight.FlightEnd;
import org.wheelsdown.core.position.Address;

/**
 * Narrows a question. Start from {@link #EVERYTHING}. What is not given does not narrow; what is
 * given must hold together.
 *
 * @param who which aircraft
 * @param where at which places
 * @param since the first instant that counts
 * @param until the first instant that no longer counts
 * @param leastProbability from {@link FlightEnd#LEAST_PROBABILITY} to 1: an inferred take-off or
 *     landing that is less probable counts as unknown; at 1 only what was heard counts
 */
public record Filter(
    Who who,
    Where where,
    Optional<Instant> since,
    Optional<Instant> until,
    double leastProbability) {

  /** No narrowing at all. */
  public static final Filter EVERYTHING =
      new Filter(
          Who.ANYBODY,
          Where.ANYWHERE,
          Optional.empty(),
          Optional.empty(),
          FlightEnd.LEAST_PROBABILITY);

  public Filter {
    if (!(leastProbability >= FlightEnd.LEAST_PROBABILITY && leastProbability <= 1)) {
      throw new IllegalArgumentException("nothing is named at " + leastProbability);
    }
  }

  /** Only these aircraft. */
  public Filter of(Who who) {
    return new Filter(who, where, since, until, leastProbability);
  }

  /** Only these aircraft. */
  public Filter ofAircraft(Set<Address> addresses, Set<String> registrations) {
    return of(who.ofAircraft(addresses, registrations));
  }

  /** Only aircraft of these type designators. */
  public Filter ofTypes(Set<String> types) {
    return of(who.ofTypes(types));
  }

  /** Only at these places. */
  public Filter in(Where where) {
    return new Filter(who, where, since, until, leastProbability);
  }

  /** Only at these airports, by ident. */
  public Filter at(Set<String> airports) {
    return in(where.at(airports));
  }

  /** Wherever it was. */
  public Filter anywhere() {
    return in(Where.ANYWHERE);
  }

  /** Only from this instant on. */
  public Filter since(Instant first) {
    return new Filter(who, where, Optional.of(first), until, leastProbability);
  }

  /** Only before this instant. */
  public Filter until(Instant end) {
    return new Filter(who, where, since, Optional.of(end), leastProbability);
  }

  /** Only ends that are at least so probable; others count as unknown. */
  public Filter probable(double least) {
    return new Filter(who, where, since, until, least);
  }
}
