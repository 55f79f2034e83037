package org.wheelsdown.lab.evaluation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Pairs the flights of one track with the true ones, both in time order, in the way that is best
 * for the program: a truth table has no times, and one flight missed must not make all later ones
 * wrong. Needleman and Wunsch's alignment.
 */
public final class Pairing {
  private final List<TrueFlight> known;
  private final List<FoundFlight> found;

  /** Best weight of the first i true and the first j found flights. */
  private final int[][] best;

  /**
   * @param known in time order
   * @param found in time order
   */
  public Pairing(List<TrueFlight> known, List<FoundFlight> found) {
    this.known = known;
    this.found = found;
    this.best = new int[known.size() + 1][found.size() + 1];
  }

  /** The pairs, in time order. */
  public List<Pair> pairs() {
    for (int i = 0; i <= known.size(); i++) {
      for (int j = 0; j <= found.size(); j++) {
        best[i][j] = i + j == 0 ? 0 : bestOf(i, j);
      }
    }
    List<Pair> pairs = new ArrayList<>();
    int i = known.size();
    int j = found.size();
    while (i + j > 0) {
      Pair last = lastPair(i, j);
      pairs.add(last);
      i -= last.known().isPresent() ? 1 : 0;
      j -= last.found().isPresent() ? 1 : 0;
    }
    Collections.reverse(pairs);
    return pairs;
  }

  private int bestOf(int i, int j) {
    int weight = Integer.MIN_VALUE;
    for (Pair pair : candidates(i, j)) {
      weight = Math.max(weight, before(i, j, pair) + pair.weight());
    }
    return weight;
  }

  private Pair lastPair(int i, int j) {
    return candidates(i, j).stream()
        .filter(pair -> before(i, j, pair) + pair.weight() == best[i][j])
        .findFirst()
        .orElseThrow();
  }

  private int before(int i, int j, Pair pair) {
    return best[i - (pair.known().isPresent() ? 1 : 0)][j - (pair.found().isPresent() ? 1 : 0)];
  }

  /** What can stand last when i true and j found flights are paired. */
  private List<Pair> candidates(int i, int j) {
    Optional<TrueFlight> flight = i == 0 ? Optional.empty() : Optional.of(known.get(i - 1));
    Optional<FoundFlight> claim = j == 0 ? Optional.empty() : Optional.of(found.get(j - 1));
    if (flight.isEmpty() || claim.isEmpty()) {
      return List.of(new Pair(flight, claim));
    }
    return List.of(
        new Pair(flight, claim),
        new Pair(flight, Optional.empty()),
        new Pair(Optional.empty(), claim));
  }
}
