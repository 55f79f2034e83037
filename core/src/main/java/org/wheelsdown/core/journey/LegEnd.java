package org.wheelsdown.core.journey;

import java.time.Instant;
import org.wheelsdown.core.position.Interval;

/**
 * A take-off or a landing that was observed or inferred.
 *
 * @param airport ident of the field
 * @param time to name where only one can be named
 * @param when between what it lies
 * @param observed whether it was heard; else it was inferred
 * @param probability 0 to 1 that it was at that field; 1 where it was heard
 */
public record LegEnd(
    String airport, Instant time, Interval when, boolean observed, double probability) {}
