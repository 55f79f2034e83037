package org.wheelsdown.casework.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wheelsdown.casework.check.Check;

/**
 * One sentence that somebody says.
 *
 * @param id names it in the case; unique
 * @param says the sentence, in the case's own words
 * @param by who says it; may be empty where the case itself says it
 * @param published where it was published, if it was
 * @param how how it would be checked, whether or not this data can
 * @param untestable why this data cannot speak to it; given exactly where there are no checks
 * @param checks what decides the verdict, each for a part of the sentence
 * @param lookedFor what was asked besides, without deciding anything
 * @param expected the verdict that the case counts on; a check of the case fails where it differs
 * @param note what a person adds beside the verdict
 * @param conflicts ids of claims that cannot be true together with it
 * @param refines ids of claims that it says more exactly
 * @param depends ids of claims without which it does not stand
 */
public record Claim(
    String id,
    String says,
    List<Attribution> by,
    Optional<Publication> published,
    String how,
    Optional<String> untestable,
    List<Check> checks,
    List<LookedFor> lookedFor,
    Optional<Verdict> expected,
    Optional<String> note,
    Set<String> conflicts,
    Set<String> refines,
    Set<String> depends) {
  public Claim {
    by = List.copyOf(by);
    checks = List.copyOf(checks);
    lookedFor = List.copyOf(lookedFor);
    conflicts = Set.copyOf(conflicts);
    refines = Set.copyOf(refines);
    depends = Set.copyOf(depends);
  }

  /** The same claim with other conflicts. */
  public Claim withConflicts(Set<String> others) {
    return new Claim(
        id,
        says,
        by,
        published,
        how,
        untestable,
        checks,
        lookedFor,
        expected,
        note,
        others,
        refines,
        depends);
  }
}
