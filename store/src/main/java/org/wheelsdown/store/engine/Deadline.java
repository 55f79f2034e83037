package org.wheelsdown.store.engine;

import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/** When an answer must be there: what an engine still does then is ended. */
public final class Deadline {
  /** Whatever it takes. */
  public static final Deadline NONE = new Deadline(false, 0);

  private final boolean exists;
  private final long nanos;

  private Deadline(boolean exists, long nanos) {
    this.exists = exists;
    this.nanos = nanos;
  }

  /** So long from now on; to be exact to a second. */
  public static Deadline in(Duration time) {
    return new Deadline(true, System.nanoTime() + time.toNanos());
  }

  /** Whether it has passed. */
  public boolean isOver() {
    return exists && left() <= 0;
  }

  /** How long it is until then; a hundred years where there is none. */
  public Duration remaining() {
    return exists ? Duration.ofNanos(Math.max(0, left())) : Duration.ofDays(36_525);
  }

  private long left() {
    return nanos - System.nanoTime();
  }

  /**
   * Does nothing until then.
   *
   * @throws TimeIsUpException afterwards
   */
  void check() {
    if (isOver()) {
      throw new TimeIsUpException();
    }
  }

  /** Has a statement end by then. */
  <S extends Statement> S limit(S statement) throws SQLException {
    if (exists) {
      statement.setQueryTimeout((int) remaining().toSeconds() + 1);
    }
    return statement;
  }
}
