package org.wheelsdown.store.connection;

import java.time.Instant;
import java.util.Optional;
import org.wheelsdown.core.connection.Onward;

/**
 * A flight onwards, with what is said of its aircraft on that day.
 *
 * @param firstHeard tells it from the aircraft's other flights
 * @param landed when it landed, where that is known
 * @param registration empty where nothing is said, and so the other texts
 */
record Left(
    Onward onward,
    Instant firstHeard,
    Optional<Instant> landed,
    String callsign,
    String registration,
    String type,
    String operator) {}
