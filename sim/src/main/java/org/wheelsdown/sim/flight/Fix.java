package org.wheelsdown.sim.flight;

/** A point that a flight passes on its way, in degrees. */
public record Fix(double latitude, double longitude) implements Step {}
