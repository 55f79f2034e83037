package org.wheelsdown.store.manifest;

import java.util.NavigableSet;
import java.util.Optional;

/**
 * A file whose rows are ordered by a text.
 *
 * @param path in the workspace
 * @param first the least such text in it
 * @param last the greatest
 */
public record SortedFile(String path, long rows, String first, String last) {
  /** Whether it can hold a row with one of some texts; with no such set it always can. */
  public boolean canHold(Optional<NavigableSet<String>> texts) {
    return texts.map(this::isAmong).orElse(true);
  }

  private boolean isAmong(NavigableSet<String> texts) {
    String next = texts.ceiling(first);
    return next != null && next.compareTo(last) <= 0;
  }
}
