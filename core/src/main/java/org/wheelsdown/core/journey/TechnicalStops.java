package org.wheelsdown.core.journey;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wheelsdown.core.place.Airport;
import org.wheelsdown.core.place.Airports;
import org.wheelsdown.core.place.GreatCircle;

/**
 * Tells the stops that only served to get further from those for which the journey was made.
 *
 * <p>A stop is technical if it is short, if it is known where the aircraft came from and went on
 * to, and if the journey does not turn there: of the places between two visits to one airport, the
 * farthest from that airport is where the journey turns, and an airport to which it comes back
 * again and again is a base.
 */
public final class TechnicalStops {
  /**
   * Long enough to refuel and to wait for a slot, too short for the crew's rest, which is 10 hours
   * at least (14 CFR 117.25; ORO.FTL.235 away from home).
   */
  public static final Duration LONGEST = Duration.ofHours(6);

  /** Stops on each side among which the way back to an airport is looked for. */
  private static final int LOOK = 6;

  private final Airports airports;

  /**
   * @param airports where the airports lie
   */
  public TechnicalStops(Airports airports) {
    this.airports = airports;
  }

  /** The technical ones among the stops of a journey, in their order. */
  public List<Stop> of(Journey journey) {
    List<Node> nodes = journey.nodes();
    List<Stop> technical = new ArrayList<>();
    for (int i = 1; i < nodes.size() - 1; i++) {
      Node node = nodes.get(i);
      if (node.came() != Node.NONE && node.left() != Node.NONE && node.airport().isPresent()) {
        Stop stop = new Stop(journey.legs().get(node.came()), journey.legs().get(node.left()));
        if (stop.length().compareTo(LONGEST) <= 0 && goesOn(nodes, i)) {
          technical.add(stop);
        }
      }
    }
    return technical;
  }

  private boolean goesOn(List<Node> nodes, int at) {
    Optional<String> here = nodes.get(at).airport();
    Optional<String> from = nodes.get(at - 1).airport();
    Optional<String> to = nodes.get(at + 1).airport();
    return from.isPresent()
        && to.isPresent()
        && !from.equals(here)
        && !to.equals(here)
        && !isBase(nodes, at)
        && !turns(nodes, at);
  }

  /** Whether the journey begins or ends there, or comes by there before and after. */
  private static boolean isBase(List<Node> nodes, int at) {
    int last = nodes.size() - 1;
    Node node = nodes.get(at);
    boolean wasThere = isAmong(node, nodes.subList(Math.max(0, at - LOOK), at));
    boolean willBeThere = isAmong(node, nodes.subList(at + 1, Math.min(last, at + LOOK) + 1));
    return isSame(node, nodes.get(0)) || isSame(node, nodes.get(last)) || (wasThere && willBeThere);
  }

  private static boolean isAmong(Node node, List<Node> nodes) {
    return nodes.stream().anyMatch(other -> isSame(node, other));
  }

  /** Whether it is the farthest place in the shortest loop that it is in. */
  private boolean turns(List<Node> nodes, int at) {
    for (int steps = 2; steps <= 2 * LOOK; steps++) {
      for (int back = Math.max(1, steps - LOOK); back <= Math.min(LOOK, steps - 1); back++) {
        int from = at - back;
        int to = at + steps - back;
        if (from >= 0 && to < nodes.size() && isSame(nodes.get(from), nodes.get(to))) {
          return isFarthest(nodes, from, at, to);
        }
      }
    }
    return false;
  }

  private static boolean isSame(Node one, Node other) {
    return one.airport().isPresent() && one.airport().equals(other.airport());
  }

  private boolean isFarthest(List<Node> nodes, int from, int at, int to) {
    double here = kilometres(nodes.get(from), nodes.get(at));
    for (int i = from + 1; i < to; i++) {
      if (kilometres(nodes.get(from), nodes.get(i)) > here) {
        return false;
      }
    }
    return true;
  }

  /** 0 where either is not known. */
  private double kilometres(Node one, Node other) {
    Optional<Airport> from = one.airport().flatMap(airports::find);
    Optional<Airport> to = other.airport().flatMap(airports::find);
    return from.isPresent() && to.isPresent() ? kilometres(from.get(), to.get()) : 0;
  }

  private static double kilometres(Airport from, Airport to) {
    return GreatCircle.kilometres(from.latitude(), from.longitude(), to.latitude(), to.longitude());
  }
}
