package org.wheelsdown.io.read;

import java.io.InputStream;
import org.wheelsdown.core.position.Origin;

/**
 * One document, without the compression and the archive it came in. Read once, by one thread.
 *
 * @param origin where its positions will be said to stand
 * @param name what it was called, for a person to recognise; says nothing of the format
 * @param content from the first byte; where the compressed data is damaged it ends early
 */
public record Document(Origin origin, String name, InputStream content) {}
