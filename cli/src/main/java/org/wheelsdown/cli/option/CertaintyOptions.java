package org.wheelsdown.cli.option;

import org.wheelsdown.cli.failure.UserMistake;
import org.wheelsdown.core.flight.FlightEnd;
import org.wheelsdown.core.question.Filter;
import picocli.CommandLine.Option;

/** The options that say how sure a take-off or a landing must be to be named. */
public final class CertaintyOptions {
  @Option(
      names = "--min-probability",
      paramLabel = "P",
      description =
          "Name a take-off or landing that nobody heard only if it is at least so probable, from"
              + " 0.8 (the default: below that nothing is ever named) to 1; what is less probable"
              + " is unknown.")
  private double least = FlightEnd.LEAST_PROBABILITY;

  @Option(
      names = "--observed-only",
      description = "Name only what was heard; what is inferred is unknown.")
  private boolean observedOnly;

  /** The filter with these options applied. */
  public Filter applied(Filter filter) throws UserMistake {
    if (!(least >= FlightEnd.LEAST_PROBABILITY && least <= 1)) {
      throw new UserMistake(
          "--min-probability lies between 0.8 and 1: below 0.8 nothing is ever named.");
    }
    return filter.probable(observedOnly ? 1 : least);
  }
}
