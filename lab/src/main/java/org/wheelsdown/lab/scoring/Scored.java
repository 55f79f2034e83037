package org.wheelsdown.lab.scoring;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.wheelsdown.core.gap.Candidate;
import org.wheelsdown.core.place.Airport;
import org.wheelsdown.core.position.Interval;
import org.wheelsdown.core.position.Position;
import org.wheelsdown.lab.masking.Asked;
import org.wheelsdown.lab.masking.DataKind;
import org.wheelsdown.lab.masking.Mask;

/**
 * A case with its answers, without what was heard: small enough to be kept by the ten thousand.
 *
 * @param edge the report nearest to the silence, on the side that is asked about
 * @param verdict on what the program names
 * @param right for each of the program's candidates whether it is the right field
 * @param ofRules verdicts on what other rules name, in the order of {@link
 *     org.wheelsdown.lab.baseline.Rules#ofAirports}
 * @param stopsOfRules whether other rules find a stop, in the order of {@link
 *     org.wheelsdown.lab.baseline.Rules#ofStops}; empty where no stop is asked about
 */
public record Scored(
    String track,
    int flight,
    Mask mask,
    double kilometres,
    DataKind data,
    Asked asked,
    boolean stopped,
    Optional<Airport> truth,
    Optional<Interval> when,
    Position edge,
    Answer answer,
    Verdict verdict,
    List<Boolean> right,
    List<Verdict> ofRules,
    List<Boolean> stopsOfRules) {
  public Scored {
    right = List.copyOf(right);
    ofRules = List.copyOf(ofRules);
    stopsOfRules = List.copyOf(stopsOfRules);
  }

  /** The flight, among all tracks. */
  public String flightName() {
    return track + "#" + flight;
  }

  /** The probability of the program's most probable field; 0 where it has no candidate. */
  public double topProbability() {
    return answer.top().map(Candidate::probability).orElse(0.0);
  }

  /** Whether the program names the right field. */
  public boolean isRight() {
    return verdict == Verdict.RIGHT;
  }

  /** Whether the program's most probable field is the right one. */
  public boolean topRight() {
    return !right.isEmpty() && right.get(0);
  }

  /** What the program gives to the right field; 0 where that is no candidate or there is none. */
  public double truthProbability() {
    return IntStream.range(0, right.size())
        .filter(right::get)
        .mapToDouble(i -> answer.candidates().get(i).probability())
        .sum();
  }

  /** Whether the program ends one flight in the silence, or names a field in it. */
  public boolean claimsStop() {
    return answer.stop() || !answer.named().isEmpty();
  }
}
