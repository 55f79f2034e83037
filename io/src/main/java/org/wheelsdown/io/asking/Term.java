package org.wheelsdown.io.asking;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a question can be narrowed by. A command's option, and a key of a case, are called so. */
public enum Term {
  AIRCRAFT,
  LIST,
  OPERATOR,
  OWNER,
  CATEGORY,
  STATE,
  TYPE,
  AT,
  NEAR,
  WITHIN,
  FROM,
  TO,
  BETWEEN,
  VIA,
  SINCE,
  UNTIL,
  UTC,
  MIN_PROBABILITY,
  OBSERVED_ONLY,
  LONGEST_STOP,
  LONGER_THAN,
  CLASS,
  KIND,
  OVERLAP,
  WITHIN_HOURS,
  CHANGE,
  ONWARD_TYPE,
  ONWARD_OPERATOR,
  ONWARD_CATEGORY,
  OVER,
  BELOW,
  ABOVE;

  /** As it is written: {@code min-probability}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The term that is written so. */
  public static Optional<Term> of(String word) {
    return Stream.of(values()).filter(term -> term.word().equals(word)).findFirst();
  }
}
