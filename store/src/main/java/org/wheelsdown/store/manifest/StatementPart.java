package org.wheelsdown.store.manifest;

/**
 * A file that holds what lists, registers and other documents say of aircraft.
 *
 * @param path in the workspace
 * @param importNumber the import that brought it
 */
public record StatementPart(String path, long rows, int importNumber) {}
