package org.wheelsdown.casework.check;

import java.util.List;

/**
 * What is expected of an answer.
 *
 * @param rows how many rows must meet all conditions
 * @param aircraft of how many different aircraft these rows must be
 * @param with what a row must meet to count
 * @param differing what it means if rows are found and too few of them meet the conditions
 */
public record Expectation(Range rows, Range aircraft, List<Condition> with, Differing differing) {
  public Expectation {
    with = List.copyOf(with);
  }

  /** What rows that do not meet the conditions say of the claim. */
  public enum Differing {
    /** Nothing: what was claimed may have gone unseen beside them. */
    SAYS_NOTHING,
    /** That it was otherwise: the same thing cannot have happened both ways. */
    CONTRADICTS
  }
}
