package org.wheelsdown.cli;

/**
 * One report as it stands in a source file.
 *
 * @param seconds since 1970 UTC
 * @param latitude degrees north
 * @param longitude degrees east
 * @param feet {@link Double#NaN} on the ground and where nothing was said
 */
record SourceRow(double seconds, double latitude, double longitude, double feet) {}
