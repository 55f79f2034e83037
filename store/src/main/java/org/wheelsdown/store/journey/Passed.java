package org.wheelsdown.store.journey;

import org.wheelsdown.core.journey.Journey;

/**
 * What goes the way that was asked for.
 *
 * @param icao the address as text
 * @param aircraft 0; 1 and more for other aircraft that used the same address
 * @param whole the journey that it belongs to
 * @param part of it what was asked for; may be all of it
 */
record Passed(String icao, int aircraft, Journey whole, Journey part) {}
