package org.wheelsdown.casework.brief.html;

import org.wheelsdown.casework.verdict.Certainty;
import org.wheelsdown.casework.verdict.CheckResult;
import org.wheelsdown.casework.verdict.ClaimResult;

/** How much a supported claim leans on what nobody saw. */
final class Strength {
  private Strength() {}

  /** The probability of the least probable thing in its rows; 1 where all was observed. */
  static double leastProbability(ClaimResult result) {
    return certainty(result).least();
  }

  private static Certainty certainty(ClaimResult result) {
    return result.checks().stream()
        .map(CheckResult::certainty)
        .reduce(Certainty.COMPLETE, Certainty::and);
  }

  /** Such as {@code observed throughout, 2 independent sources}. */
  static String inWords(ClaimResult result) {
    double least = leastProbability(result);
    String seen =
        least >= 1
            ? certainty(result).isAllKnown() ? "observed throughout" : "observed where it is known"
            : "leaning on an inferred end of %d %%"
                .formatted(Math.min(99, Math.round(100 * least)));
    return seen
        + ", "
        + Sentences.count(result.independentSources(), "independent source", "independent sources");
  }
}
