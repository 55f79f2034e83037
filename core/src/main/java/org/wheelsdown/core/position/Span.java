package org.wheelsdown.core.position;

import java.time.Instant;

/**
 * Positions of one document that something rests on.
 *
 * @param firstRow ordinal of the first of them in the document, from 0
 * @param lastRow ordinal of the last of them
 * @param from time of the earliest
 * @param until time of the latest
 * @param positions how many they are
 */
public record Span(
    Origin origin, int firstRow, int lastRow, Instant from, Instant until, int positions) {}
