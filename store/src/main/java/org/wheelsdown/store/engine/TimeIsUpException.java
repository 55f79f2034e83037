package org.wheelsdown.store.engine;

/** What was asked takes longer than it may; see {@link Deadline}. */
public final class TimeIsUpException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  TimeIsUpException() {
    super("This takes longer than it may; ask for less at a time.", null, false, false);
  }
}
