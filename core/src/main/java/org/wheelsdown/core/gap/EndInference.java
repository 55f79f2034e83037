package org.wheelsdown.core.gap;

import java.util.List;

/**
 * Where a flight that nobody heard land, or take off, did so.
 *
 * @param evidence what it is inferred from
 * @param candidates most probable first; may be empty
 * @param excluded fields near the way at which it cannot have been
 */
public record EndInference(
    Evidence evidence, List<Candidate> candidates, List<Exclusion> excluded) {
  public EndInference {
    candidates = List.copyOf(candidates);
    excluded = List.copyOf(excluded);
  }
}
