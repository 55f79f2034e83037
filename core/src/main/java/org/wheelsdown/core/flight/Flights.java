package org.wheelsdown.core.flight;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wheelsdown.core.place.GreatCircle;
import org.wheelsdown.core.position.Position;
import org.wheelsdown.core.position.Span;

/** Makes flights of legs. */
final class Flights {
  private final List<Position> positions;
  private final int aircraft;
  private final Ends ends;
  private final Passes passes;

  Flights(List<Position> positions, int aircraft, Ends ends, Passes passes) {
    this.positions = positions;
    this.aircraft = aircraft;
    this.ends = ends;
    this.passes = passes;
  }

  Flight of(Leg leg) {
    List<Position> heard = positions.subList(leg.from(), leg.to() + 1);
    return new Flight(
        heard.get(0).address(),
        aircraft,
        callsign(heard),
        ends.takeoff(leg),
        ends.landing(leg),
        heard.get(0),
        heard.get(heard.size() - 1),
        distance(heard),
        passes.of(leg),
        Span.over(heard));
  }

  /** The callsign heard most often; of two equally frequent ones the first in the alphabet. */
  private static String callsign(List<Position> heard) {
    Map<String, Integer> counts = new HashMap<>();
    for (Position position : heard) {
      if (!position.callsign().isEmpty()) {
        counts.merge(position.callsign(), 1, Integer::sum);
      }
    }
    return counts.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.<String, Integer>comparingByKey().reversed()))
        .map(Map.Entry::getKey)
        .orElse("");
  }

  private static double distance(List<Position> heard) {
    double kilometres = 0;
    for (int i = 1; i < heard.size(); i++) {
      Position from = heard.get(i - 1);
      Position to = heard.get(i);
      kilometres +=
          GreatCircle.kilometres(from.latitude(), from.longitude(), to.latitude(), to.longitude());
    }
    return kilometres;
  }
}
