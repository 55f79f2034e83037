package org.wheelsdown.store.statement;

/**
 * What is no longer in a workspace.
 *
 * @param name of the document
 * @param sha256 of the document
 * @param statements that rested on it
 */
public record RemovedDocument(String name, String sha256, long statements) {}
