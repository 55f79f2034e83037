package org.wheelsdown.casework.brief.movement;

import java.time.Instant;
import java.util.Optional;
import org.wheelsdown.core.place.Airport;

/**
 * A stay on the ground as it is drawn.
 *
 * @param from when it arrived; where nobody heard that, when it was first heard there
 * @param until when it left; where nobody heard that, when it was last heard there
 * @param airport empty where the list of airports does not know it any more
 * @param isObserved whether it was heard there
 */
public record Stay(Instant from, Instant until, Optional<Airport> airport, boolean isObserved) {}
