package org.wheelsdown.io.asking;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a question can be narrowed by. A command's option, and a key of a case, are called so. */
public enum Term {
  AIRCRAFT(Form.LISTED),
  LIST(Form.REPEATED),
  OPERATOR(Form.REPEATED),
  OWNER(Form.REPEATED),
  CATEGORY(Form.LISTED),
  STATE(Form.LISTED),
  TYPE(Form.LISTED),
  AT(Form.REPEATED),
  NEAR(Form.REPEATED),
  WITHIN(Form.REPEATED),
  FROM(Form.REPEATED),
  TO(Form.REPEATED),
  BETWEEN(Form.TOGETHER),
  VIA(Form.REPEATED),
  SINCE(Form.REPEATED),
  UNTIL(Form.REPEATED),
  UTC(Form.SAID),
  MIN_PROBABILITY(Form.REPEATED),
  OBSERVED_ONLY(Form.SAID),
  LONGEST_STOP(Form.REPEATED),
  LONGER_THAN(Form.REPEATED),
  CLASS(Form.LISTED),
  KIND(Form.LISTED),
  OVERLAP(Form.REPEATED),
  WITHIN_HOURS(Form.REPEATED),
  CHANGE(Form.REPEATED),
  ONWARD_TYPE(Form.LISTED),
  ONWARD_OPERATOR(Form.REPEATED),
  ONWARD_CATEGORY(Form.LISTED),
  OVER(Form.REPEATED),
  BELOW(Form.REPEATED),
  ABOVE(Form.REPEATED);

  /** How its texts stand on a command line. */
  public enum Form {
    /** Each after the option's name. Whether there may be several, the question says. */
    REPEATED,
    /** All after one name, with commas. */
    LISTED,
    /** All after one name, as words of their own. */
    TOGETHER,
    /** The name alone says it. */
    SAID
  }

  /** Those whose texts are places. */
  static final Set<Term> PLACES =
      Collections.unmodifiableSet(EnumSet.of(AT, NEAR, FROM, TO, BETWEEN, VIA, OVER));

  private final Form form;

  Term(Form form) {
    this.form = form;
  }

  /** How its texts stand on a command line. */
  public Form form() {
    return form;
  }

  /** As it is written: {@code min-probability}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The term that is written so. */
  public static Optional<Term> of(String word) {
    return Stream.of(values()).filter(term -> term.word().equals(word)).findFirst();
  }
}
