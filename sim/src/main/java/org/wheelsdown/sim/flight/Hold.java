package org.wheelsdown.sim.flight;

/**
 * A racetrack flown over a point, with turns to the right.
 *
 * @param inbound degrees true of the leg that ends at the point
 * @param legMetres length of each straight leg
 * @param feet pressure altitude at or below which it holds, and stays until its next approach
 * @param rounds how often around, from 1
 */
public record Hold(
    double latitude, double longitude, double inbound, double legMetres, double feet, int rounds)
    implements Step {}
