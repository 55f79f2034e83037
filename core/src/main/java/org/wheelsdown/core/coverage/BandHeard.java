package org.wheelsdown.core.coverage;

/**
 * Who was heard in one band around a place, all in all.
 *
 * @param aircraft how many
 * @param hours in how many hours anybody was
 * @param days on how many days anybody was
 * @param lowestFeet the lowest pressure altitude reported; NaN on the ground
 */
public record BandHeard(HeightBand band, long aircraft, long hours, long days, double lowestFeet) {}
