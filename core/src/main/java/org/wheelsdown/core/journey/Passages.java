package org.wheelsdown.core.journey;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.wheelsdown.core.question.Where;

/**
 * Finds in journeys what goes the way that is asked for.
 *
 * <p>With a beginning and an end, or with two places to go between, these are parts of a journey:
 * the shortest that begin in the one, come by the stops in their order, and end in the other. So
 * between two countries a part begins with the last take-off in the one and ends with the first
 * landing in the other. The way back comes by the stops in the opposite order. What takes longer
 * than {@link #LONGEST} is no way from the one to the other: airliners are under way for months
 * without a long stop. With only a beginning or only an end, it is the whole journey that must
 * begin or end there.
 */
public final class Passages {
  /** So long may a part take, from its first report to its last. */
  public static final Duration LONGEST = Duration.ofDays(14);

  private static final int NOWHERE = -1;

  private final Where where;

  public Passages(Where where) {
    this.where = where;
  }

  /** Whether parts of journeys are meant, rather than whole ones. */
  public boolean areParts() {
    return where.between().isPresent() || (where.from().isPresent() && where.to().isPresent());
  }

  /** What of a journey is meant, in time order: all of it, parts of it, or nothing. */
  public List<Journey> of(Journey journey) {
    return parts(journey).stream().filter(this::isAt).toList();
  }

  private List<Journey> parts(Journey journey) {
    if (where.between().isPresent()) {
      Where.Between between = where.between().get();
      Map<Integer, Integer> parts = windows(journey, between.one(), where.via(), between.other());
      windows(journey, between.other(), reversed(where.via()), between.one())
          .forEach((first, last) -> parts.merge(first, last, Math::min));
      return cut(journey, parts);
    } else if (where.from().isPresent() && where.to().isPresent()) {
      return cut(journey, windows(journey, where.from().get(), where.via(), where.to().get()));
    }
    return isWholly(journey) ? List.of(journey) : List.of();
  }

  private boolean isAt(Journey journey) {
    return where.at().isEmpty()
        || journey.nodes().stream().anyMatch(node -> isIn(node, where.at()));
  }

  private boolean isWholly(Journey journey) {
    List<Node> nodes = journey.nodes();
    int passed = 0;
    for (Node node : nodes.subList(1, nodes.size() - 1)) {
      if (passed < where.via().size() && isIn(node, where.via().get(passed))) {
        passed++;
      }
    }
    return passed == where.via().size()
        && isIn(nodes.get(0), where.from())
        && isIn(nodes.get(nodes.size() - 1), where.to());
  }

  /** The first leg of each part, and the last. */
  private static Map<Integer, Integer> windows(
      Journey journey, Set<String> from, List<Set<String>> via, Set<String> to) {
    Map<Integer, Integer> windows = new TreeMap<>();
    // The last leg that left from there and has come by so many of the stops since.
    int[] left = new int[via.size() + 1];
    Arrays.fill(left, NOWHERE);
    for (Node node : journey.nodes()) {
      int first = left[via.size()];
      if (node.came() != Node.NONE && first != NOWHERE && isIn(node, to)) {
        windows.putIfAbsent(first, node.came());
      }
      for (int i = via.size(); i > 0; i--) {
        left[i] = isIn(node, via.get(i - 1)) ? left[i - 1] : left[i];
      }
      left[0] = node.left() != Node.NONE && isIn(node, from) ? node.left() : left[0];
    }
    return windows;
  }

  private static List<Journey> cut(Journey journey, Map<Integer, Integer> parts) {
    return parts.entrySet().stream()
        .map(part -> journey.part(part.getKey(), part.getValue()))
        .filter(Passages::isShort)
        .toList();
  }

  private static boolean isShort(Journey part) {
    Duration heard = Duration.between(part.first().firstHeard(), part.last().lastHeard());
    return heard.compareTo(LONGEST) <= 0;
  }

  private static boolean isIn(Node node, Optional<Set<String>> airports) {
    return airports.isEmpty() || isIn(node, airports.get());
  }

  private static boolean isIn(Node node, Set<String> airports) {
    return node.airport().filter(airports::contains).isPresent();
  }

  private static List<Set<String>> reversed(List<Set<String>> stops) {
    return IntStream.range(0, stops.size()).mapToObj(i -> stops.get(stops.size() - 1 - i)).toList();
  }
}
