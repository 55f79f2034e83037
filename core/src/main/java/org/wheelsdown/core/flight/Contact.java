package org.wheelsdown.core.flight;

/** What one report says of wheels and ground, once its speed and its surroundings are heard too. */
public enum Contact {
  /** The wheels are down. */
  GROUND,
  /** It flies. */
  AIR,
  /** It says neither: no altitude and no speed, or wheels on the ground at the speed of a jet. */
  UNCLEAR
}
