package org.wheelsdown.store.connection;

import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.wheelsdown.core.connection.Onward.Landing;
import org.wheelsdown.core.question.Value;

/** Which of the places asked about a flight went to, or may have gone to. */
record Destination(String airport, Landing landing, double probability) {
  /** As flights list what lies near their end: {@code SVMI 12 km; SVCS 40 km}. */
  private static final Pattern NEARBY = Pattern.compile("(\\S+) \\d+ km");

  /**
   * The best that can be said.
   *
   * @param airport that it landed at; empty where that is not known
   * @param candidates where it may have landed, as flights list them
   * @param nearby what lay near where it was last heard, as flights list it
   */
  static Optional<Destination> of(
      String airport,
      String evidence,
      double probability,
      String candidates,
      String nearby,
      Set<String> asked) {
    if (!airport.isEmpty()) {
      Landing landing = evidence.equals("observed") ? Landing.OBSERVED : Landing.INFERRED;
      return Optional.of(new Destination(airport, landing, probability))
          .filter(each -> asked.contains(each.airport()));
    }
    Stream<Destination> likely =
        Value.Choices.parse(candidates).choices().stream()
            .map(each -> new Destination(each.airport(), Landing.POSSIBLE, each.probability()));
    Stream<Destination> near =
        NEARBY
            .matcher(nearby)
            .results()
            .map((MatchResult each) -> new Destination(each.group(1), Landing.POSSIBLE, 0));
    return Stream.concat(likely, near).filter(each -> asked.contains(each.airport())).findFirst();
  }
}
