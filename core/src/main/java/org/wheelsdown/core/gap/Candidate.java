package org.wheelsdown.core.gap;

import org.wheelsdown.core.place.Airport;
import org.wheelsdown.core.position.Interval;

/**
 * A field where an aircraft that nobody heard may have landed or taken off.
 *
 * @param probability 0 to 1, out of all that the silence can hold
 * @param when the landing or the take-off would have been
 * @param reason what speaks for it, in words, such as {@code last heard descending through 12,350
 *     ft, 70 km out}
 */
public record Candidate(Airport airport, double probability, Interval when, String reason) {}
