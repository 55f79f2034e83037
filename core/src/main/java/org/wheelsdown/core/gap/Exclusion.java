package org.wheelsdown.core.gap;

import org.wheelsdown.core.place.Airport;

/**
 * A field near the way at which the aircraft cannot have been.
 *
 * @param reason why not, in words, such as {@code runway of 2,100 ft, too short for a wide-body}
 */
public record Exclusion(Airport airport, String reason) {}
