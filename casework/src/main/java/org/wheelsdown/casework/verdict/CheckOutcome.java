package org.wheelsdown.casework.verdict;

/** What came of one check. */
public enum CheckOutcome {
  /** The answer is as expected. */
  MET,
  /** It is as expected, and another document says otherwise. */
  DISPUTED,
  /** The answer cannot be if the claim is true. */
  CONTRADICTED,
  /** The answer lacks what was expected. */
  NOT_SEEN
}
