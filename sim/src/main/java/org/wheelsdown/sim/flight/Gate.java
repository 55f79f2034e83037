package org.wheelsdown.sim.flight;

/**
 * A point of the way to a runway.
 *
 * @param back nautical miles before the threshold along the extended centre line; negative beyond
 * @param aside nautical miles to the right of that line, seen by who lands
 */
record Gate(double back, double aside) {}
