package org.wheelsdown.core.connection;

import org.wheelsdown.core.position.Address;
import org.wheelsdown.core.position.Interval;

/**
 * A landing after which somebody can have changed.
 *
 * @param airport its ident
 * @param landed when; a single instant where it was heard
 */
public record Arrival(Address address, String airport, Interval landed) {}
