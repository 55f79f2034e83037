package org.wheelsdown.core.place;

/**
 * A runway of which both ends are known.
 *
 * @param lengthFeet feet; 0 where unknown
 * @param surface as the source writes it, such as {@code asphalt} or {@code gravel}; empty where
 *     unknown
 */
public record Runway(RunwayEnd low, RunwayEnd high, int lengthFeet, String surface) {}
