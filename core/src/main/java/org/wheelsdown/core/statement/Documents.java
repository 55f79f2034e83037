package org.wheelsdown.core.statement;

/** Finds documents by what statements call them. Must be safe to share if identities are. */
@FunctionalInterface
public interface Documents {
  /**
   * The document of this SHA-256.
   *
   * @throws IllegalArgumentException if there is none: a statement never stands in no document
   */
  Document of(String sha256);
}
