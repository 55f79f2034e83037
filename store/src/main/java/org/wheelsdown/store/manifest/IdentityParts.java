package org.wheelsdown.store.manifest;

import java.util.List;

/**
 * The identity of aircraft that was worked out of statements, and out of which.
 *
 * @param version of the way it was worked out; see {@link #CURRENT_VERSION}
 * @param imports it rests on the imports up to this number
 */
public record IdentityParts(int version, int imports, List<IdentityPart> parts) {

  /** To be raised whenever the same statements would give another identity, or in another form. */
  public static final int CURRENT_VERSION = 4;

  /** Nothing was worked out yet. */
  public static final IdentityParts NONE = new IdentityParts(CURRENT_VERSION, 0, List.of());

  public IdentityParts {
    parts = List.copyOf(parts);
  }

  /** The paths of all its files. */
  public List<String> paths() {
    return parts.stream().map(IdentityPart::path).toList();
  }
}
