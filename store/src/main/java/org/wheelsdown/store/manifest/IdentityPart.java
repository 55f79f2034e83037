package org.wheelsdown.store.manifest;

import java.util.Map;
import java.util.Objects;

/**
 * A file that says what each aircraft was from when to when, by which documents.
 *
 * @param path in the workspace
 * @param silent of how many aircraft nothing is known at any time, for each column that a question
 *     can ask for
 */
public record IdentityPart(String path, long rows, Map<String, Long> silent) {
  public IdentityPart {
    // Workspaces from before there were any do not name these.
    silent = Map.copyOf(Objects.requireNonNullElse(silent, Map.of()));
  }
}
