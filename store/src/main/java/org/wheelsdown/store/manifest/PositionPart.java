package org.wheelsdown.store.manifest;

import java.time.LocalDate;

/**
 * A file with positions of one UTC day.
 *
 * @param path in the workspace
 * @param importNumber the import that brought it
 */
public record PositionPart(String path, LocalDate day, long rows, int importNumber) {}
