package org.wheelsdown.store.manifest;

/**
 * A file that lists documents: of which aircraft each has positions and what it says of them.
 *
 * @param path in the workspace
 * @param importNumber the import that brought it
 */
public record DocumentPart(String path, long rows, int importNumber) {}
