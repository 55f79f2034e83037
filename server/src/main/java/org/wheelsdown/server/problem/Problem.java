package org.wheelsdown.server.problem;

import java.util.Optional;

/**
 * Why a request was not answered as it was asked, told as RFC 9457 has it.
 *
 * @param status of HTTP, 400 to 599
 * @param sentence what is wrong and what to do about it
 * @param term of a question that is wrong, such as {@code near}; empty where it is none of them
 */
public record Problem(int status, String sentence, Optional<String> term) {
  public Problem(int status, String sentence) {
    this(status, sentence, Optional.empty());
  }
}
