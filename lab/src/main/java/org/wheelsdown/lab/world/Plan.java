package org.wheelsdown.lab.world;

import java.util.Random;

/** Where an aircraft flies, and how long it stays there. */
sealed interface Plan permits Roaming, Rounds {
  /** How long after the year began it first takes off, microseconds. */
  long beforeFirst(Random random);

  /**
   * The number of the field that it flies to.
   *
   * @param flight which of its flights it is, from 0
   * @param from the number of the field where it is
   */
  int next(int flight, int from, Random random);

  /**
   * How long it stays where a flight took it, microseconds.
   *
   * @param flight which of its flights that was
   * @param took how long that flight took, microseconds
   */
  long stay(int flight, long took, Random random);
}
