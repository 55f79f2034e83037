package org.wheelsdown.store.statement;

import java.util.List;

/**
 * What is no longer in a workspace.
 *
 * @param name of the document
 * @param sha256 of the document
 * @param statements that rested on it
 * @param namedBy lists that named it and are still there: they bring its statements again only if
 *     they are removed and imported anew
 */
public record RemovedDocument(String name, String sha256, long statements, List<String> namedBy) {
  public RemovedDocument {
    namedBy = List.copyOf(namedBy);
  }
}
