package org.wheelsdown.casework.verdict;

import java.util.Collection;
import java.util.List;
import org.wheelsdown.casework.claim.Verdict;

/** What the outcomes of a claim's checks come to. */
final class Conclusion {
  private Conclusion() {}

  /**
   * The verdict, as far as the claim stands on its own.
   *
   * @param outcomes one for each check; none where this data cannot speak to the claim
   */
  static Verdict of(List<CheckOutcome> outcomes) {
    if (outcomes.isEmpty()) {
      return Verdict.NOT_TESTABLE;
    } else if (outcomes.contains(CheckOutcome.CONTRADICTED)) {
      return Verdict.CONTRADICTED;
    } else if (outcomes.stream().allMatch(CheckOutcome.MET::equals)) {
      return Verdict.SUPPORTED;
    } else if (outcomes.stream().allMatch(CheckOutcome.NOT_SEEN::equals)) {
      return Verdict.NOT_SEEN;
    }
    return Verdict.PARTLY_SUPPORTED;
  }

  /** The same, if the claim does not stand without others. */
  static Verdict of(Verdict alone, Collection<Verdict> others) {
    boolean allStand = others.stream().allMatch(Verdict.SUPPORTED::equals);
    return alone == Verdict.SUPPORTED && !allStand ? Verdict.PARTLY_SUPPORTED : alone;
  }
}
