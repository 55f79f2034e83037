package org.wheelsdown.sim.flight;

/** Which of a field's runways is used. */
public enum RunwayChoice {
  /** The longest, in the direction that is more into the wind. */
  LONGEST,
  /** Of those nearly as long as the longest, the one most into the wind. */
  INTO_WIND,
  /** As {@link #INTO_WIND}, but landed on or left with the wind behind: it happens. */
  DOWNWIND
}
