package org.wheelsdown.core.question;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which places are meant, each as the idents of its airports. What is not given does not narrow; a
 * place that is given without any airport matches nothing.
 *
 * @param at an end of the flight, or the stay, must be there
 * @param from where the flight or journey must begin
 * @param to where it must end
 * @param via places of which each must be among the stops of the journey, in this order
 * @param between two places of which it must begin in one and end in the other, whichever way
 */
public record Where(
    Optional<Set<String>> at,
    Optional<Set<String>> from,
    Optional<Set<String>> to,
    List<Set<String>> via,
    Optional<Between> between) {

  /** All places. */
  public static final Where ANYWHERE =
      new Where(Optional.empty(), Optional.empty(), Optional.empty(), List.of(), Optional.empty());

  public Where {
    at = at.map(Set::copyOf);
    from = from.map(Set::copyOf);
    to = to.map(Set::copyOf);
    via = via.stream().map(Set::copyOf).toList();
  }

  /** Two places, each as the idents of its airports. */
  public record Between(Set<String> one, Set<String> other) {
    public Between {
      one = Set.copyOf(one);
      other = Set.copyOf(other);
    }

    /** The airports of both. */
    Set<String> either() {
      return Stream.concat(one.stream(), other.stream()).collect(Collectors.toSet());
    }
  }

  /** Only there. */
  public Where at(Set<String> airports) {
    return new Where(Optional.of(airports), from, to, via, between);
  }

  /** Only what begins there. */
  public Where from(Set<String> airports) {
    return new Where(at, Optional.of(airports), to, via, between);
  }

  /** Only what ends there. */
  public Where to(Set<String> airports) {
    return new Where(at, from, Optional.of(airports), via, between);
  }

  /** Only journeys with stops there, in this order. */
  public Where via(List<Set<String>> stops) {
    return new Where(at, from, to, stops, between);
  }

  /** Only what goes from one of two places to the other. */
  public Where between(Set<String> one, Set<String> other) {
    return new Where(at, from, to, via, Optional.of(new Between(one, other)));
  }

  /** The same of where a flight began, and nothing of where it ended. */
  public Where wherever() {
    return from.map(ANYWHERE::from).orElse(ANYWHERE);
  }

  /** Where a landing that is asked for must be; empty where that is not said. */
  public Optional<Set<String>> ends() {
    return Stream.of(at, to, between.map(Between::either))
        .flatMap(Optional::stream)
        .reduce(Where::common);
  }

  private static Set<String> common(Set<String> one, Set<String> other) {
    return one.stream().filter(other::contains).collect(Collectors.toSet());
  }

  /** Whether anything is said of the way, rather than of one place. */
  public boolean hasWay() {
    return from.isPresent() || to.isPresent() || !via.isEmpty() || between.isPresent();
  }
}
