package org.wheelsdown.io.asking;

import java.io.Serial;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A question cannot be understood as it is written. The message is one sentence for the person who
 * wrote it, and says what can be done.
 */
public final class MisreadQuestionException extends Exception {
  @Serial private static final long serialVersionUID = 1;

  private final @Nullable Term term;

  MisreadQuestionException(String sentence) {
    super(sentence);
    term = null;
  }

  /**
   * @param term what of the question is meant
   */
  public MisreadQuestionException(Term term, String sentence) {
    super(sentence);
    this.term = term;
  }

  /** What of the question is meant; empty if all of it, or a word that is no term. */
  public Optional<Term> term() {
    return Optional.ofNullable(term);
  }
}
