package org.wheelsdown.core.coverage;

/** A cell during one hour. */
public record Spot(Cell cell, Hour hour) {}
