package org.wheelsdown.core.statement;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When a fact held, as far as a document tells. Not when the document said so.
 *
 * @param from the first day; empty where the document does not tell since when
 * @param until the first day on which it no longer held; empty where the document does not tell
 */
public record Held(Optional<LocalDate> from, Optional<LocalDate> until) {
  /** The document does not tell when. */
  public static final Held UNDATED = new Held(Optional.empty(), Optional.empty());

  /** Whether the document tells either day. */
  public boolean isDated() {
    return from.isPresent() || until.isPresent();
  }

  /** Whether a day lies in it; what is not told does not exclude. */
  public boolean contains(LocalDate day) {
    return from.map(first -> !day.isBefore(first)).orElse(true)
        && until.map(day::isBefore).orElse(true);
  }
}
