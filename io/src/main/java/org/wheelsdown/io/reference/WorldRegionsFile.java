package org.wheelsdown.io.reference;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.wheelsdown.core.place.WorldRegion;

/** Reads {@code world-regions.csv}, which begins with its sources. */
final class WorldRegionsFile {
  private static final String HEADER = "names,countries";

  private WorldRegionsFile() {}

  static List<WorldRegion> read() {
    String text = new String(Columns.read("world-regions.csv"), StandardCharsets.UTF_8);
    List<String> rows = text.lines().filter(line -> !line.startsWith("#")).toList();
    if (!rows.get(0).equals(HEADER)) {
      throw new IllegalStateException("world-regions.csv has other columns than " + HEADER);
    }
    return rows.stream().skip(1).map(WorldRegionsFile::region).toList();
  }

  private static WorldRegion region(String row) {
    String[] cells = row.split(",", -1);
    return new WorldRegion(List.of(cells[0].split("\\|", -1)), Set.of(cells[1].split(" ", -1)));
  }
}
