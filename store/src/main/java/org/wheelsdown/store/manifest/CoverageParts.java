package org.wheelsdown.store.manifest;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The coverage that was worked out, and out of what.
 *
 * @param version of the way it was worked out; see {@link #CURRENT_VERSION}
 * @param imports it rests on the positions of the imports up to this number
 * @param days the path in the workspace of the file that counts what each origin has of each day,
 *     as of the same imports; none where there is no day to count
 */
public record CoverageParts(
    int version, int imports, List<CoveragePart> parts, Optional<String> days) {

  /** To be raised whenever the same positions would give another coverage, or in another form. */
  public static final int CURRENT_VERSION = 2;

  /** Nothing was worked out yet. */
  public static final CoverageParts NONE =
      new CoverageParts(CURRENT_VERSION, 0, List.of(), Optional.empty());

  public CoverageParts {
    parts = List.copyOf(parts);
  }

  /** The paths of all its files. */
  public List<String> paths() {
    return Stream.concat(parts.stream().map(CoveragePart::path), days.stream()).toList();
  }
}
