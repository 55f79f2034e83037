package org.wheelsdown.casework.verdict;

import java.util.List;
import org.wheelsdown.casework.folder.Case;

/**
 * A case with a verdict for each claim.
 *
 * @param claims in the case's order
 */
public record CaseResult(Case ofCase, List<ClaimResult> claims) {
  public CaseResult {
    claims = List.copyOf(claims);
  }

  /** Whether every verdict is the one that the case counts on. */
  public boolean isAsExpected() {
    return claims.stream().allMatch(ClaimResult::isAsExpected);
  }
}
