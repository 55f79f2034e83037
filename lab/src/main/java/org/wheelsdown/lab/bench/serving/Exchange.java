package org.wheelsdown.lab.bench.serving;

/**
 * A request and what came of it.
 *
 * @param what was asked for, in a word
 * @param status of the answer; 0 where there was none
 * @param millis from asking to the last byte
 * @param bytes of the answer
 */
record Exchange(String what, int status, double millis, long bytes) {
  private static final int OK = 200;
  private static final int BUSY = 503;

  boolean isAnswered() {
    return status == OK;
  }

  /** Whether it was asked to come again. */
  boolean isTurnedAway() {
    return status == BUSY;
  }
}
