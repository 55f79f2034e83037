package org.wheelsdown.core.coverage;

/**
 * Who was heard in one cell, hour and band.
 *
 * @param aircraft how many
 * @param lowestFeet the lowest pressure altitude reported; NaN on the ground
 */
public record Heard(Spot spot, HeightBand band, int aircraft, double lowestFeet) {}
