package org.wheelsdown.store.manifest;

/**
 * A file with events that began in one UTC month.
 *
 * @param path in the workspace
 * @param month such as {@code 2019-01}
 */
public record EventPart(String path, String month, long rows) {}
