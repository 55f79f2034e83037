package org.wheelsdown.casework.pack;

import java.util.List;

/**
 * A claim whose verdict was worked out again.
 *
 * @param id of the claim, as the pack has it
 * @param verdict as the pack has it
 * @param differences between the pack and what came out again, a clause each
 * @param aside checks that rest on more than the pack has, and were not compared
 */
public record RepeatedClaim(String id, String verdict, List<String> differences, int aside) {
  public RepeatedClaim {
    differences = List.copyOf(differences);
  }

  public boolean isSame() {
    return differences.isEmpty();
  }
}
