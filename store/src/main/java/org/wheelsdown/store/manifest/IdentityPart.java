package org.wheelsdown.store.manifest;

/**
 * A file that says what each aircraft was from when to when, by which documents.
 *
 * @param path in the workspace
 */
public record IdentityPart(String path, long rows) {}
