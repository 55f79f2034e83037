package org.wheelsdown.lab.scoring;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.wheelsdown.core.gap.Candidate;

/**
 * What the program says to a case.
 *
 * @param candidates most probable first; the five first at most
 * @param named those that it names, at {@link
 *     org.wheelsdown.core.flight.FlightEnd#LEAST_PROBABILITY} or more; more than one only where it
 *     names different fields for the landing and the take-off around one stop
 * @param stop whether it ends one flight in the silence and begins another
 * @param stopProbability that there was a stop; empty where it says none
 * @param evidence in words what the ends are inferred from; empty where none is inferred
 */
public record Answer(
    List<Candidate> candidates,
    List<Candidate> named,
    boolean stop,
    OptionalDouble stopProbability,
    String evidence) {
  private static final int KEPT = 5;

  /** No answer at all. */
  public static final Answer NONE =
      new Answer(List.of(), List.of(), false, OptionalDouble.empty(), "");

  public Answer {
    candidates = candidates.stream().limit(KEPT).toList();
    named = List.copyOf(named);
  }

  /** The most probable field, named or not. */
  public Optional<Candidate> top() {
    return candidates.stream().findFirst();
  }
}
