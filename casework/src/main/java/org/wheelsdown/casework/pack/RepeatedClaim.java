package org.wheelsdown.casework.pack;

import java.util.List;

/**
 * A claim whose verdict was worked out again.
 *
 * @param id of the claim, as the pack has it
 * @param verdict as the pack has it
 * @param isVerdictRepeated whether it was worked out again; else it rests on more than the pack has
 * @param differences between the pack and what came out again, a clause each
 * @param aside what rests on more than the pack has and was not worked out again, a clause each
 */
public record RepeatedClaim(
    String id,
    String verdict,
    boolean isVerdictRepeated,
    List<String> differences,
    List<String> aside) {
  public RepeatedClaim {
    differences = List.copyOf(differences);
    aside = List.copyOf(aside);
  }

  /** Whether nothing that was worked out again came out otherwise. */
  public boolean isSame() {
    return differences.isEmpty();
  }
}
