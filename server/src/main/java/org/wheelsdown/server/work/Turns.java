package org.wheelsdown.server.work;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.wheelsdown.server.problem.Problem;
import org.wheelsdown.server.problem.ProblemException;
import org.wheelsdown.store.engine.Deadline;

/** Has some questions answered at a time, and some wait for it; more are turned away at once. */
final class Turns {
  private static final int SECONDS_UNTIL_ANOTHER_TRY = 2;

  private final Semaphore places;
  private final Semaphore working;

  /**
   * @param working how many are answered at a time
   * @param waiting how many more may wait
   */
  Turns(int working, int waiting) {
    this.places = new Semaphore(working + waiting);
    this.working = new Semaphore(working, true);
  }

  /**
   * Queues up.
   *
   * @throws ProblemException if too many wait already
   */
  Turn queue() {
    if (!places.tryAcquire()) {
      throw busy();
    }
    return new Turn();
  }

  private static ProblemException busy() {
    return new ProblemException(
        new Problem(503, "Too many questions are being answered; ask again in a moment.")
            .retriedAfter(SECONDS_UNTIL_ANOTHER_TRY));
  }

  static ProblemException closing() {
    Thread.currentThread().interrupt();
    return new ProblemException(503, "The server is being stopped.");
  }

  /** A place in the queue. For one thread. */
  final class Turn implements AutoCloseable {
    private boolean isWorking;

    /**
     * Waits for its turn.
     *
     * @throws ProblemException if it does not come in time
     */
    void begin(Deadline deadline) {
      try {
        isWorking = working.tryAcquire(deadline.remaining().toMillis(), TimeUnit.MILLISECONDS);
      } catch (InterruptedException e) {
        throw closing();
      }
      if (!isWorking) {
        throw busy();
      }
    }

    @Override
    public void close() {
      if (isWorking) {
        working.release();
      }
      places.release();
    }
  }
}
