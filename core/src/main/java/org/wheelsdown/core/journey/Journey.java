package org.wheelsdown.core.journey;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Flights of one aircraft chained through short stays, or a part of such a chain.
 *
 * @param legs in time order; at least one
 * @param before what lies before the first
 * @param after what lies after the last
 */
public record Journey(List<Leg> legs, Limit before, Limit after) {
  /** Between two airports of a way. */
  public static final String ARROW = " → ";

  /** Stands in a way where nobody knows where the aircraft was. */
  public static final String HOLE = "?";

  public Journey {
    legs = List.copyOf(legs);
    if (legs.isEmpty()) {
      throw new IllegalArgumentException("a journey without a flight");
    }
  }

  /**
   * A part of it.
   *
   * @param first number of its first leg, from 0
   * @param last number of its last leg, not below the first
   */
  public Journey part(int first, int last) {
    return new Journey(
        legs.subList(first, last + 1),
        first == 0 ? before : new Limit.OnTheWay(),
        last == legs.size() - 1 ? after : new Limit.OnTheWay());
  }

  public Leg first() {
    return legs.get(0);
  }

  public Leg last() {
    return legs.get(legs.size() - 1);
  }

  /** When it began, or else when it was first heard. */
  public Instant start() {
    return first().start();
  }

  /** When it ended, or else when it was last heard. */
  public Instant end() {
    return last().end();
  }

  /** Between its legs, one fewer than these. */
  public List<Stop> stops() {
    return IntStream.range(1, legs.size())
        .mapToObj(i -> new Stop(legs.get(i - 1), legs.get(i)))
        .toList();
  }

  /** From its first take-off to its last landing, as far as they were heard. */
  public Duration length() {
    return start().isBefore(end()) ? Duration.between(start(), end()) : Duration.ZERO;
  }

  /** Flown from report to report. */
  public double kilometres() {
    return legs.stream().mapToDouble(Leg::kilometres).sum();
  }

  /** Each once, in the order of its legs. */
  public List<String> callsigns() {
    return legs.stream().map(Leg::callsign).filter(each -> !each.isEmpty()).distinct().toList();
  }

  /**
   * The probability that every airport that is named was where the aircraft was: the product over
   * what was inferred, each silence counted once. Of holes it says nothing.
   */
  public double probability() {
    return Stop.probability(first().takeoff())
        * Stop.probability(last().landing())
        * stops().stream().mapToDouble(Stop::probability).reduce(1, (some, more) -> some * more);
  }

  /** Where it was, in order. */
  public List<Node> nodes() {
    List<Node> nodes = new ArrayList<>();
    nodes.add(new Node(airport(first().takeoff()), Node.NONE, 0));
    for (int i = 1; i < legs.size(); i++) {
      addStop(i, nodes);
    }
    nodes.add(new Node(airport(last().landing()), legs.size() - 1, Node.NONE));
    return nodes;
  }

  private void addStop(int next, List<Node> nodes) {
    Stop stop = new Stop(legs.get(next - 1), legs.get(next));
    if (stop.airport().isPresent()) {
      nodes.add(new Node(stop.airport(), next - 1, next));
      return;
    }
    Optional<String> landing = airport(stop.before().landing());
    Optional<String> takeoff = airport(stop.after().takeoff());
    landing.ifPresent(any -> nodes.add(new Node(landing, next - 1, Node.NONE)));
    nodes.add(
        new Node(
            Optional.empty(),
            landing.isEmpty() ? next - 1 : Node.NONE,
            takeoff.isEmpty() ? next : Node.NONE));
    takeoff.ifPresent(any -> nodes.add(new Node(takeoff, Node.NONE, next)));
  }

  /** Such as {@code UUWW → GOBD → ? → MUHA}. */
  public String route() {
    return nodes().stream()
        .map(node -> node.airport().orElse(HOLE))
        .collect(Collectors.joining(ARROW));
  }

  private static Optional<String> airport(Optional<LegEnd> end) {
    return end.map(LegEnd::airport);
  }
}
