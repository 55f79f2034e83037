package org.wheelsdown.sim.flight;

/**
 * A stretch that a flight is kept level on its way up or down.
 *
 * @param feet above the field
 * @param miles nautical miles: of the level stretch in a descent, from the runway to its end in a
 *     climb
 */
public record LevelOff(double feet, double miles) {}
