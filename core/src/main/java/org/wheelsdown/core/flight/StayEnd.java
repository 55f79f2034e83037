package org.wheelsdown.core.flight;

import org.wheelsdown.core.position.Interval;

/**
 * The landing with which a stay begins, or the take-off with which it ends.
 *
 * @param observed whether it was heard; else it was inferred
 * @param probability 0 to 1 that it was at the stay's airport; 1 where it was heard
 */
public record StayEnd(Interval when, boolean observed, double probability) {}
