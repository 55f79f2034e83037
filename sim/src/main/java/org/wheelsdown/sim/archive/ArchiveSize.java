package org.wheelsdown.sim.archive;

/**
 * What an archive holds.
 *
 * @param aircraftDays documents, one an aircraft and day
 * @param positions rows in them
 * @param jsonBytes bytes of JSON in them before compression
 * @param gzipBytes bytes of their compressed form
 * @param flights flights whose truth is known
 */
public record ArchiveSize(
    int aircraftDays, long positions, long jsonBytes, long gzipBytes, long flights) {}
