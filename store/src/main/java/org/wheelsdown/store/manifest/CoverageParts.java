package org.wheelsdown.store.manifest;

import java.util.List;

/**
 * The coverage that was worked out, and out of what.
 *
 * @param version of the way it was worked out; see {@link #CURRENT_VERSION}
 * @param imports it rests on the positions of the imports up to this number
 */
public record CoverageParts(int version, int imports, List<CoveragePart> parts) {

  /** To be raised whenever the same positions would give another coverage, or in another form. */
  public static final int CURRENT_VERSION = 1;

  /** Nothing was worked out yet. */
  public static final CoverageParts NONE = new CoverageParts(CURRENT_VERSION, 0, List.of());

  public CoverageParts {
    parts = List.copyOf(parts);
  }
}
