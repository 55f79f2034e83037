package org.wheelsdown.core.gap;

import java.util.List;

/**
 * Where a flight that nobody heard land, or take off, did so.
 *
 * @param evidence what it is inferred from
 * @param candidates most probable first; may be empty
 * @param excluded fields near the way at which it cannot have been
 * @param holdings all that the silence at this end can hold, most probable first
 */
public record EndInference(
    Evidence evidence,
    List<Candidate> candidates,
    List<Exclusion> excluded,
    List<Holding> holdings) {
  public EndInference {
    candidates = List.copyOf(candidates);
    excluded = List.copyOf(excluded);
    holdings = List.copyOf(holdings);
  }
}
