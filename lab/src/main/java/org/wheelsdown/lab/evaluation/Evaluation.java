package org.wheelsdown.lab.evaluation;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Every track of a truth table with its flights, paired.
 *
 * @param pairsByTrack in the order of the truth table
 */
public record Evaluation(Map<String, List<Pair>> pairsByTrack) {

  /**
   * Pairs what was found on each track with what is true of it; tracks without truth are left out.
   */
  public static Evaluation of(
      Map<String, List<TrueFlight>> known, Map<String, List<FoundFlight>> found) {
    Map<String, List<Pair>> pairs = new LinkedHashMap<>();
    known.forEach(
        (track, flights) ->
            pairs.put(track, new Pairing(flights, found.getOrDefault(track, List.of())).pairs()));
    return new Evaluation(pairs);
  }

  /** How often each verdict was given, over all ends; verdicts never given are 0. */
  public Map<Verdict, Integer> counts() {
    return counts(pairsByTrack.values().stream().flatMap(List::stream).toList());
  }

  /** How often each verdict was given on these ends; verdicts never given are 0. */
  static Map<Verdict, Integer> counts(List<Pair> pairs) {
    Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
    for (Verdict verdict : Verdict.values()) {
      counts.put(verdict, 0);
    }
    for (Pair pair : pairs) {
      pair.verdicts().forEach(verdict -> counts.merge(verdict, 1, Integer::sum));
    }
    return counts;
  }
}
