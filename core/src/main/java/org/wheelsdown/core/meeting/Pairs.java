package org.wheelsdown.core.meeting;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.wheelsdown.core.aircraft.AircraftClass;
import org.wheelsdown.core.position.Address;

/**
 * Pairs of aircraft that were at one airport, and for how long each pair was there together at the
 * longest, if each came and left in the middle of when it can have.
 */
final class Pairs {
  /** Two aircraft, whichever is named first. */
  private record Pair(Address lower, Address higher) {
    static Pair of(Address one, Address other) {
      return one.compareTo(other) < 0 ? new Pair(one, other) : new Pair(other, one);
    }
  }

  /** A stay, with the time for which it counts. */
  private record Present(Address address, AircraftClass aircraftClass, Stretch time) {}

  private final Set<Set<AircraftClass>> classes;
  private final Map<AircraftClass, Set<AircraftClass>> otherOfPair = new HashMap<>();
  private final Map<Address, AircraftClass> aircraft = new HashMap<>();
  private final Map<Pair, Duration> together = new HashMap<>();
  private final List<Duration> shortestFirst;

  /**
   * @param stays of all aircraft of which the pairs are made
   * @param classes of which classes the two of a pair are; a single one where both are of it
   */
  Pairs(Collection<OnTheGround> stays, Set<Set<AircraftClass>> classes) {
    this.classes = classes;
    classes.forEach(this::addOthers);
    List<OnTheGround> inOrder =
        stays.stream().sorted(Comparator.comparing(stay -> stay.arrived().earliest())).toList();
    inOrder.forEach(stay -> aircraft.put(stay.address(), stay.aircraftClass()));
    goThrough(inOrder.stream().flatMap(stay -> present(stay).stream()));
    shortestFirst = together.values().stream().sorted().toList();
  }

  /** Of what class the other one of a pair is, for each class that one can be of. */
  private void addOthers(Set<AircraftClass> pair) {
    for (AircraftClass one : pair) {
      Set<AircraftClass> others = otherOfPair.computeIfAbsent(one, any -> new HashSet<>());
      pair.stream().filter(each -> pair.size() == 1 || !each.equals(one)).forEach(others::add);
    }
  }

  /** How many there are, whether they met or not, without pairs of two of these aircraft. */
  long countWithout(Set<Address> left) {
    Map<AircraftClass, Long> sizes = new HashMap<>();
    aircraft.values().forEach(each -> sizes.merge(each, 1L, Long::sum));
    long all = classes.stream().mapToLong(pair -> count(pair, sizes)).sum();
    return all - among(left).filter(pair -> isOne(pair.lower(), pair.higher())).count();
  }

  /** How many were together for a time or longer, without pairs of two of these aircraft. */
  long togetherWithout(Set<Address> left, Duration least) {
    long own =
        among(left)
            .map(together::get)
            .flatMap(length -> Optional.ofNullable(length).stream())
            .filter(length -> length.compareTo(least) >= 0)
            .count();
    return shortestFirst.size() - place(least) - own;
  }

  private static long count(Set<AircraftClass> pair, Map<AircraftClass, Long> sizes) {
    List<Long> both = pair.stream().map(each -> sizes.getOrDefault(each, 0L)).toList();
    return both.size() == 1 ? both.get(0) * (both.get(0) - 1) / 2 : both.get(0) * both.get(1);
  }

  private Optional<Present> present(OnTheGround stay) {
    AircraftClass ofAll = aircraft.getOrDefault(stay.address(), stay.aircraftClass());
    return stay.likely().map(time -> new Present(stay.address(), ofAll, time));
  }

  private void goThrough(Stream<Present> stays) {
    List<Present> there = new ArrayList<>();
    stays
        .sorted(Comparator.comparing(each -> each.time().since()))
        .forEach(
            newcomer -> {
              there.removeIf(each -> !each.time().until().isAfter(newcomer.time().since()));
              Set<AircraftClass> wanted = others(newcomer.aircraftClass());
              there.forEach(other -> meet(newcomer, other, wanted));
              there.add(newcomer);
            });
  }

  private Set<AircraftClass> others(AircraftClass of) {
    return otherOfPair.getOrDefault(of, Set.of());
  }

  private void meet(Present one, Present other, Set<AircraftClass> wanted) {
    if (wanted.contains(other.aircraftClass()) && !one.address().equals(other.address())) {
      one.time()
          .with(other.time())
          .ifPresent(
              time ->
                  together.merge(
                      Pair.of(one.address(), other.address()),
                      time.length(),
                      (a, b) -> a.compareTo(b) >= 0 ? a : b));
    }
  }

  /** Whether two aircraft make a pair of those classes. */
  private boolean isOne(Address one, Address other) {
    return !one.equals(other)
        && aircraft.containsKey(one)
        && aircraft.containsKey(other)
        && others(aircraft.get(one)).contains(aircraft.get(other));
  }

  private static Stream<Pair> among(Set<Address> left) {
    return left.stream()
        .flatMap(
            one ->
                left.stream()
                    .filter(other -> one.compareTo(other) < 0)
                    .map(other -> Pair.of(one, other)));
  }

  /** The number of pairs that were together for less than a time. */
  private int place(Duration least) {
    int from = 0;
    int until = shortestFirst.size();
    while (from < until) {
      int middle = (from + until) >>> 1;
      if (shortestFirst.get(middle).compareTo(least) < 0) {
        from = middle + 1;
      } else {
        until = middle;
      }
    }
    return from;
  }
}
