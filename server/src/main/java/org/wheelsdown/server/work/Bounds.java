package org.wheelsdown.server.work;

import java.time.Duration;

/**
 * How much is done for those who ask.
 *
 * @param working how many questions are answered at a time
 * @param waiting how many more may wait for that; others are turned away
 * @param time in which a page of an answer must be there, waiting included
 * @param download in which a whole answer must be written
 */
public record Bounds(int working, int waiting, Duration time, Duration download) {
  /** Enough for a newsroom that asks at once; each costs a thread, and no memory to speak of. */
  private static final int WAITING = 60;

  /** What is usual on this machine. */
  public static Bounds usual() {
    return new Bounds(
        2 * Runtime.getRuntime().availableProcessors(),
        WAITING,
        Duration.ofSeconds(60),
        Duration.ofMinutes(10));
  }
}
