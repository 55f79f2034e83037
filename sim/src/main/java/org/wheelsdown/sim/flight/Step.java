package org.wheelsdown.sim.flight;

/** Something that a flight does on its way. */
public sealed interface Step permits Fix, Hold, Pass {}
