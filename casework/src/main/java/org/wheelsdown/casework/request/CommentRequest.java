package org.wheelsdown.casework.request;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * That somebody was asked to comment.
 *
 * @param id names it in the case; unique
 * @param to who was asked
 * @param asked the day on which
 * @param way by letter, telephone, …
 * @param deadline until when an answer was asked for
 * @param words what was asked
 * @param answer what came; empty for silence
 * @param about ids of the claims that it is about
 */
public record CommentRequest(
    String id,
    String to,
    LocalDate asked,
    String way,
    Optional<LocalDate> deadline,
    String words,
    Optional<Reply> answer,
    Set<String> about) {
  public CommentRequest {
    about = Set.copyOf(about);
  }

  /** Whether the time for an answer has run out on a day without any. */
  public boolean isOverdue(LocalDate day) {
    return answer.isEmpty() && deadline.map(day::isAfter).orElse(false);
  }

  /**
   * An answer.
   *
   * @param words as they were given
   */
  public record Reply(LocalDate on, String words) {}
}
