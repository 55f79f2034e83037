package org.wheelsdown.server.problem;

import java.util.Optional;

/**
 * Why a request was not answered as it was asked, told as RFC 9457 has it.
 *
 * @param status of HTTP, 400 to 599
 * @param sentence what is wrong and what to do about it
 * @param term of a question that is wrong, such as {@code near}; empty where it is none of them
 * @param retryAfter seconds after which the same may be answered; empty where waiting does not help
 */
public record Problem(
    int status, String sentence, Optional<String> term, Optional<Integer> retryAfter) {
  public Problem(int status, String sentence) {
    this(status, sentence, Optional.empty(), Optional.empty());
  }

  /** A problem with one term of a question. */
  public static Problem ofTerm(String term, String sentence) {
    return new Problem(400, sentence, Optional.of(term), Optional.empty());
  }

  /** The same, that goes away by waiting. */
  public Problem retriedAfter(int seconds) {
    return new Problem(status, sentence, term, Optional.of(seconds));
  }
}
