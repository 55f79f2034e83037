package org.wheelsdown.lab.masking;

/** What is asked about a silence. */
public enum Asked {
  /** Where the flight that goes into the silence landed. */
  LANDING,
  /** Where the flight that comes out of the silence took off. */
  TAKEOFF,
  /** Whether there was a stop in the silence, and where. */
  STOP
}
