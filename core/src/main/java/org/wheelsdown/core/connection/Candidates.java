package org.wheelsdown.core.connection;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;

/**
 * The flights that somebody could have changed to after one landing, ranked. What counts, in this
 * order: how well it is known where the flight went; whether its kind of aircraft flies passengers;
 * whether the route is regular; the probability that the flight went there; how soon it left. A
 * later criterion decides only between flights that are equal by those before it.
 *
 * @param candidates the ranked ones, best first, and then those that left too soon, by time
 * @param leftOut how many more there are, all ranked below these
 */
public record Candidates(List<Candidate> candidates, long leftOut) {
  /** Most candidates that are told of one arrival: beyond, they tell nothing any more. */
  public static final int MOST = 50;

  private static final Comparator<Onward> SOONEST_FIRST =
      Comparator.comparing((Onward each) -> each.tookOff().middle())
          .thenComparing(Onward::address)
          .thenComparing(Onward::airport)
          .thenComparing(Onward::destination);

  private static final Comparator<Onward> BEST_FIRST =
      Comparator.comparing(Onward::landing)
          .thenComparing(each -> Cabin.of(each.aircraftClass()))
          .thenComparing(each -> !each.route().isRegular())
          .thenComparing(Onward::probability, Comparator.reverseOrder())
          .thenComparing(SOONEST_FIRST);

  public Candidates {
    candidates = List.copyOf(candidates);
  }

  /**
   * Ranks them, whatever their order. The aircraft that landed is no candidate for a change.
   *
   * @param onward flights from the airport of the arrival, and from others of the same city
   */
  public static Candidates after(Arrival arrival, Collection<Onward> onward, Changing changing) {
    List<Onward> inTime =
        onward.stream()
            .filter(each -> !each.address().equals(arrival.address()))
            .filter(each -> isInTime(arrival, each, changing))
            .toList();
    List<Onward> ranked =
        inTime.stream()
            .filter(each -> !isTooSoon(arrival, each, changing))
            .sorted(BEST_FIRST)
            .toList();
    List<Candidate> told = new ArrayList<>();
    ranked.stream().limit(MOST).forEach(each -> told.add(ranked(arrival, each, told.size() + 1)));
    inTime.stream()
        .filter(each -> isTooSoon(arrival, each, changing))
        .sorted(SOONEST_FIRST)
        .limit(MOST)
        .forEach(each -> told.add(tooSoon(arrival, each, changing)));
    return new Candidates(told, inTime.size() - told.size());
  }

  private static boolean isInTime(Arrival arrival, Onward onward, Changing changing) {
    return !longest(arrival, onward).isNegative()
        && shortest(arrival, onward).compareTo(changing.most()) <= 0;
  }

  /** However early the one landed and however late the other left. */
  private static boolean isTooSoon(Arrival arrival, Onward onward, Changing changing) {
    return longest(arrival, onward).compareTo(least(arrival, onward, changing)) < 0;
  }

  private static Duration least(Arrival arrival, Onward onward, Changing changing) {
    return changing.least(onward.airport().equals(arrival.airport()));
  }

  private static Duration longest(Arrival arrival, Onward onward) {
    return Duration.between(arrival.landed().earliest(), onward.tookOff().latest());
  }

  private static Duration shortest(Arrival arrival, Onward onward) {
    return Duration.between(arrival.landed().latest(), onward.tookOff().earliest());
  }

  private static Candidate ranked(Arrival arrival, Onward onward, int rank) {
    return candidate(arrival, onward, OptionalInt.of(rank), Wording.ranked(arrival, onward));
  }

  private static Candidate tooSoon(Arrival arrival, Onward onward, Changing changing) {
    Duration least = least(arrival, onward, changing);
    return candidate(arrival, onward, OptionalInt.empty(), Wording.tooSoon(arrival, onward, least));
  }

  private static Candidate candidate(
      Arrival arrival, Onward onward, OptionalInt rank, String reason) {
    Duration between = Duration.between(arrival.landed().middle(), onward.tookOff().middle());
    return new Candidate(arrival, onward, between, rank, reason);
  }
}
