package org.wheelsdown.sim.truth;

/** What can be out of the ordinary on a simulated flight or in what was heard of it. */
public enum Special {
  /** Broke off an approach and landed on a later one. */
  GO_AROUND,
  /** Flew holding patterns. */
  HOLDING,
  /** Landed elsewhere than planned, after an approach to the field planned. */
  DIVERSION,
  /** Touched a runway on its way and went on at once: no end of a flight. */
  TOUCH_AND_GO,
  /** Flew approaches on its way that ended above the runway: no landings. */
  LOW_APPROACH,
  /** Landed where it had taken off. */
  LOCAL,
  /** Flew parallel lines or circles over one area for long. */
  SURVEY,
  /** Landed for a few hours on the way to somewhere else. */
  TECHNICAL_STOP,
  /** Took off from, or landed at, no listed airport. */
  OFF_AIRPORT,
  /** Took off from, or landed on, a ship. */
  SHIP,
  /** Came down on the sea; there was no landing. */
  LOST,
  /** Was in the air when the data began. */
  DATA_BEGINS,
  /** Was in the air when the data ended. */
  DATA_ENDS,
  /** At least one day of it is missing from the data. */
  MISSING_DAY,
  /** Satellite navigation was jammed or spoofed on a part of it. */
  JAMMED,
  /** Heard by two sources whose clocks differ. */
  CLOCK_OFFSET,
  /** Another aircraft sends the same address; this flight is of the first one. */
  SHARED_ADDRESS,
  /** Flown by another aircraft that sends the same address. */
  SECOND_AIRCRAFT,
  /** Some positions are multilaterated, and some of those are far off. */
  MLAT,
  /** Some positions repeat older ones. */
  STALE_REPEATS,
  /** Some positions bear the callsign of another aircraft. */
  FOREIGN_CALLSIGN
}
