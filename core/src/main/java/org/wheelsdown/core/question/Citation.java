package org.wheelsdown.core.question;

import java.time.Instant;

/**
 * The positions of one document that a row rests on, and how to find that document again.
 *
 * @param file path of the source file below the folder that was imported
 * @param sha256 of the whole source file, 64 hex digits
 * @param origin where the file came from, as told at import; empty where nothing was told
 * @param licence under which it was published; empty where nothing was told
 * @param document name of the document inside the file; empty where the file is the document
 * @param firstRow ordinal of the first of the positions in the document, from 0
 * @param lastRow ordinal of the last of them
 * @param from time of the earliest
 * @param until time of the latest
 * @param positions how many they are
 */
public record Citation(
    String file,
    String sha256,
    String origin,
    String licence,
    String document,
    int firstRow,
    int lastRow,
    Instant from,
    Instant until,
    int positions) {}
