package org.wheelsdown.lab.bench.questions;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.wheelsdown.store.engine.Engine;
import org.wheelsdown.store.engine.ParquetFiles;
import org.wheelsdown.store.folder.Folder;
import org.wheelsdown.store.manifest.EventPart;
import org.wheelsdown.store.manifest.ManifestFile;

/**
 * What a world's questions are about.
 *
 * @param busy the airport with most landings in February
 * @param rare one with a dozen
 * @param aircraft an aircraft of the story's way
 * @param operator part of the name of an operator
 */
record Picks(String busy, String rare, String aircraft, String operator) {
  private static final String COUNTS =
      "SELECT landing_airport FROM %s WHERE landing_airport IS NOT NULL GROUP BY landing_airport";

  /** Looks for them. */
  static Picks of(Path root) {
    Folder folder = new Folder(root);
    Path spill = folder.spill().resolve(UUID.randomUUID().toString());
    try (Engine engine = Engine.startParallel(folder, spill)) {
      List<String> february =
          EventPart.pathsByAircraft(
              new ManifestFile(folder)
                  .read().events().flights().stream()
                      .filter(part -> part.month().endsWith("-02"))
                      .toList());
      String flights = new ParquetFiles(folder).source(february);
      String counts = COUNTS.formatted(flights);
      return new Picks(
          first(engine, counts + " ORDER BY count(*) DESC, 1 LIMIT 1"),
          first(engine, counts + " HAVING count(*) <= 12 ORDER BY count(*) DESC, 1 LIMIT 1"),
          first(
              engine,
              "SELECT icao FROM %s WHERE landing_airport IN ('MUHA', 'UUWW') GROUP BY icao ORDER BY count(*) DESC, 1 LIMIT 1"
                  .formatted(flights)),
          "AIR CUBA");
    }
  }

  private static String first(Engine engine, String sql) {
    return engine.list(sql, row -> row.getString(1)).get(0);
  }
}
