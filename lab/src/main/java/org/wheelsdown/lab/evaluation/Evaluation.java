package org.wheelsdown.lab.evaluation;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

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
    Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
    for (Verdict verdict : Verdict.values()) {
      counts.put(verdict, 0);
    }
    pairs()
        .flatMap(pair -> pair.verdicts().stream())
        .forEach(verdict -> counts.merge(verdict, 1, Integer::sum));
    return counts;
  }

  /** How many true flights there are. */
  public long known() {
    return pairs().filter(pair -> pair.known().isPresent()).count();
  }

  /** How many flights were found on the tracks that have a truth. */
  public long found() {
    return pairs().filter(pair -> pair.found().isPresent()).count();
  }

  private Stream<Pair> pairs() {
    return pairsByTrack.values().stream().flatMap(List::stream);
  }
}
