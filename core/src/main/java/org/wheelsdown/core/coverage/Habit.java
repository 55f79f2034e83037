package org.wheelsdown.core.coverage;

/**
 * Who is heard in one cell and band on all days of a workspace, in certain hours of the day.
 *
 * @param days on how many days anybody was
 * @param lowestFeet the lowest pressure altitude reported; NaN on the ground
 */
public record Habit(Cell cell, HeightBand band, int days, double lowestFeet) {}
