package org.wheelsdown.core.place;

/**
 * One end of a runway.
 *
 * @param ident its painted number, such as {@code 16L}
 * @param latitude degrees north of the threshold
 * @param longitude degrees east of the threshold
 * @param heading degrees true in which one lands over this end; {@link Float#NaN} where unknown
 */
public record RunwayEnd(String ident, double latitude, double longitude, float heading) {}
