package org.wheelsdown.casework.claim;

import java.util.Locale;

/** What the data says of a claim. */
public enum Verdict {
  /** Every check was met, and no document disputes it. */
  SUPPORTED,
  /** Some checks were met and none contradicted, or documents disagree. */
  PARTLY_SUPPORTED,
  /** Something was seen that cannot be if the claim is true. */
  CONTRADICTED,
  /** Nothing was seen that bears it out; it comes with what could have been seen. */
  NOT_SEEN,
  /** Flight data and documents of this kind cannot speak to it. */
  NOT_TESTABLE;

  /** As it is written in a case: {@code partly-supported}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** As it is read: {@code partly supported}. */
  public String inWords() {
    return word().replace('-', ' ');
  }
}
