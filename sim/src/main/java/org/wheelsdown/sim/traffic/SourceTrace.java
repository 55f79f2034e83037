package org.wheelsdown.sim.traffic;

import org.wheelsdown.sim.trace.Trace;

/**
 * One document of one of the sources that heard an aircraft.
 *
 * @param source as in the origins of its positions
 */
public record SourceTrace(long source, Trace trace) {}
