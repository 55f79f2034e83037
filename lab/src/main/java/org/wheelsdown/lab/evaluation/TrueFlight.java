package org.wheelsdown.lab.evaluation;

/**
 * One flight as it is known to have been.
 *
 * @param track the file it is told by, or the aircraft's address where the file's name is that
 * @param takeoff ident of the airport; empty where nothing is known and nothing may be claimed
 * @param takeoffObserved whether the take-off was heard, so that it must be found
 * @param landing ident of the airport; empty where nothing is known and nothing may be claimed
 * @param landingObserved whether the landing was heard, so that it must be found
 */
public record TrueFlight(
    String track,
    String takeoff,
    boolean takeoffObserved,
    String landing,
    boolean landingObserved) {}
