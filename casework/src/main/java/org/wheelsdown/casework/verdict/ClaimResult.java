package org.wheelsdown.casework.verdict;

import java.util.List;
import org.wheelsdown.casework.claim.Claim;
import org.wheelsdown.casework.claim.Verdict;

/**
 * A claim with its verdict and what that rests on.
 *
 * @param independentSources how many of those who say it do not lean on each other
 * @param because why the verdict is what it is, one sentence each
 * @param wouldChange what would change it, one sentence each
 */
public record ClaimResult(
    Claim claim,
    Verdict verdict,
    List<CheckResult> checks,
    List<LookedForResult> lookedFor,
    int independentSources,
    List<String> because,
    List<String> wouldChange) {
  public ClaimResult {
    checks = List.copyOf(checks);
    lookedFor = List.copyOf(lookedFor);
    because = List.copyOf(because);
    wouldChange = List.copyOf(wouldChange);
  }

  /** Whether the verdict is the one that the case counts on; so too where it names none. */
  public boolean isAsExpected() {
    return claim.expected().map(verdict::equals).orElse(true);
  }
}
