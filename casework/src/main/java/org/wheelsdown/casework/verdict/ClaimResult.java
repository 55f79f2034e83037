package org.wheelsdown.casework.verdict;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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

  /** The result as far as the claim stands on its own. */
  static ClaimResult alone(
      Claim claim, List<CheckResult> checks, List<LookedForResult> lookedFor, int independent) {
    Verdict verdict = Conclusion.of(checks.stream().map(CheckResult::outcome).toList());
    Stream<String> because =
        checks.isEmpty()
            ? claim.untestable().stream()
            : checks.stream().flatMap(check -> check.because().stream());
    return new ClaimResult(
        claim,
        verdict,
        checks,
        lookedFor,
        independent,
        because.distinct().toList(),
        new WouldChange(claim, verdict, checks).inWords());
  }

  /**
   * The same beside the others.
   *
   * @param settled the verdict of each claim of the case, by id
   */
  ClaimResult beside(Map<String, Verdict> settled) {
    Stream<String> leansOn =
        claim.depends().stream()
            .sorted()
            .filter(id -> settled.get(id) != Verdict.SUPPORTED)
            .map(id -> "It depends on %s, which is %s.".formatted(id, settled.get(id).inWords()));
    Stream<String> conflicts =
        claim.conflicts().stream()
            .sorted()
            .filter(settled::containsKey)
            .map(
                id ->
                    "It conflicts with %s, which is %s.".formatted(id, settled.get(id).inWords()));
    return new ClaimResult(
        claim,
        settled.getOrDefault(claim.id(), verdict),
        checks,
        lookedFor,
        independentSources,
        Stream.of(because.stream(), leansOn, conflicts).flatMap(all -> all).toList(),
        wouldChange);
  }

  /** Whether the verdict is the one that the case counts on; so too where it names none. */
  public boolean isAsExpected() {
    return claim.expected().map(verdict::equals).orElse(true);
  }
}
