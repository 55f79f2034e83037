package org.wheelsdown.core.journey;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Chains the flights of one aircraft to journeys. Every flight is in exactly one of them.
 *
 * <p>A stop chains if it is no longer than the longest that counts as one. So does a hole of at
 * most that length: the aircraft cannot have stood anywhere for longer in it. The journey then has
 * the hole, and nothing is guessed about it.
 */
public final class Chaining {
  private final Duration longestStop;

  /**
   * @param longestStop a stay that lasts longer ends a journey; not negative
   */
  public Chaining(Duration longestStop) {
    this.longestStop = longestStop;
  }

  /**
   * The journeys, in time order.
   *
   * @param legs all flights of one aircraft, in the order in which they were first heard
   */
  public List<Journey> journeys(List<Leg> legs) {
    List<Journey> journeys = new ArrayList<>();
    Limit before = new Limit.NoData();
    int from = 0;
    for (int i = 1; i < legs.size(); i++) {
      Stop stop = new Stop(legs.get(i - 1), legs.get(i));
      if (stop.length().compareTo(longestStop) > 0) {
        Limit between = limit(stop);
        journeys.add(new Journey(legs.subList(from, i), before, between));
        before = between;
        from = i;
      }
    }
    if (!legs.isEmpty()) {
      journeys.add(new Journey(legs.subList(from, legs.size()), before, new Limit.NoData()));
    }
    return journeys;
  }

  private static Limit limit(Stop stop) {
    return stop.airport().isPresent()
        ? new Limit.Stayed(stop.length())
        : new Limit.Silent(stop.length());
  }
}
