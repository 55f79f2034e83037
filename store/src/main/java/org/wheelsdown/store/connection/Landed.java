package org.wheelsdown.store.connection;

import java.time.Instant;
import org.wheelsdown.core.connection.Arrival;

/**
 * An arrival, with what is said of its aircraft on that day.
 *
 * @param firstHeard tells its flight from the aircraft's others
 * @param registration empty where nothing is said
 */
record Landed(Arrival arrival, Instant firstHeard, String registration) {}
