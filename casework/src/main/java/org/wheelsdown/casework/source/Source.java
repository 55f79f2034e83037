package org.wheelsdown.casework.source;

import java.util.Optional;
import java.util.Set;

/**
 * Somebody or something that says claims, as far as it may be printed. Who it is stands in the
 * vault, if anywhere.
 *
 * @param id names it in the case; unique
 * @param printAs what may be said of it in print, such as "a person close to the contractors"
 * @param reliability of the source, whatever it says
 * @param credibility of what it says where nothing else is given with a claim
 * @param heardFrom ids of sources that it has its knowledge from
 */
public record Source(
    String id,
    String printAs,
    Optional<Reliability> reliability,
    Optional<Credibility> credibility,
    Set<String> heardFrom) {
  public Source {
    heardFrom = Set.copyOf(heardFrom);
  }
}
