package org.wheelsdown.sim.traffic;

/** How aircraft of some kind spend their days. */
interface Habit {
  /** Where such an aircraft is at home. */
  Taste home();

  /** Flies until the data ends. */
  void live(Life life);
}
