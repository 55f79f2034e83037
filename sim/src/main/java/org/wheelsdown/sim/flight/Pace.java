package org.wheelsdown.sim.flight;

/** How finely a flight is computed: where nothing changes and nobody listens, less will do. */
public interface Pace {
  /** As finely as possible, everywhere. */
  Pace EVERY_SECOND = (now, nearField) -> 1;

  /**
   * The length of the next step.
   *
   * @param nearField whether a field that it approaches or has left is near
   * @return seconds, from 1
   */
  double seconds(Motion now, boolean nearField);
}
