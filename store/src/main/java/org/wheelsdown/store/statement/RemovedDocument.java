package org.wheelsdown.store.statement;

import java.util.List;

/**
 * What is no longer in a workspace.
 *
 * @param name of the document
 * @param sha256 of the document
 * @param statements that rested on it, or came with it if it was a list
 * @param isList whether it was imported; else it was a paper
 * @param namedBy lists that named it and are still there
 */
public record RemovedDocument(
    String name, String sha256, long statements, boolean isList, List<NamingList> namedBy) {
  public RemovedDocument {
    namedBy = List.copyOf(namedBy);
  }

  /**
   * A list that named what was removed. Its statements that rested on that are gone; they come
   * again only if the list is removed too and imported anew.
   *
   * @param name of the list
   * @param statements of the list that are still there, as they rest on the list itself or on other
   *     papers
   */
  public record NamingList(String name, long statements) {}
}
