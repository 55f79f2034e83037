package org.wheelsdown.store.statement;

import org.wheelsdown.core.statement.Document;

/**
 * A document of a workspace that says something of aircraft, or was attached.
 *
 * @param statements that rest on it
 * @param aircraft that those are about
 * @param isAttached whether it is a paper kept beside the lists, and no list itself
 */
public record KeptDocument(Document document, long statements, long aircraft, boolean isAttached) {}
