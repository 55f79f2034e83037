package org.wheelsdown.core.coverage;

/**
 * Whether anybody was heard in a cell, all in all.
 *
 * @param hours in how many hours anybody was
 * @param onTheGround whether anybody was heard on the ground
 * @param lowestFeet the lowest pressure altitude reported in flight; NaN where nobody flew
 */
public record CellHeard(Cell cell, long hours, boolean onTheGround, double lowestFeet) {}
