package org.wheelsdown.store.coverage;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import org.wheelsdown.store.engine.Engine;
import org.wheelsdown.store.engine.ParquetFiles;
import org.wheelsdown.store.folder.Folder;
import org.wheelsdown.store.folder.Leftovers;
import org.wheelsdown.store.folder.Staging;
import org.wheelsdown.store.folder.WorkspaceException;
import org.wheelsdown.store.folder.WorkspaceLocks;
import org.wheelsdown.store.manifest.CoveragePart;
import org.wheelsdown.store.manifest.CoverageParts;
import org.wheelsdown.store.manifest.Manifest;
import org.wheelsdown.store.manifest.ManifestFile;
import org.wheelsdown.store.manifest.PositionPart;

/**
 * Works the coverage out of the positions that were imported since it was last done, and counts the
 * days that these imports touch. Each position is looked at once: what was worked out before stays.
 */
public final class CoverageDerivation {
  private final Folder workspace;
  private final LongConsumer progress;

  /**
   * @param progress is told how many more positions have been looked at
   */
  public CoverageDerivation(Folder workspace, LongConsumer progress) {
    this.workspace = workspace;
    this.progress = progress;
  }

  private record Written(Path file, LocalDate day, long rows, List<Integer> hours) {}

  /**
   * Brings the coverage up to date with the positions. Waits if another command is at it; does
   * nothing if there is nothing to do. Killed, it leaves the coverage as it was.
   *
   * @return whether there was anything to do
   */
  public boolean run() {
    if (!new ManifestFile(workspace).read().hasStaleCoverage()) {
      return false;
    }
    try {
      return WorkspaceLocks.of(workspace).events().during(this::runLocked);
    } catch (IOException e) {
      throw WorkspaceException.of(workspace.root(), e);
    }
  }

  private boolean runLocked() throws IOException {
    Manifest manifest = new ManifestFile(workspace).read();
    if (!manifest.hasStaleCoverage()) {
      return false;
    }
    try (Staging staging = Staging.begin(workspace);
        Engine engine = Engine.startParallel(workspace, staging.folder().resolve("spill"))) {
      List<Written> written = new ArrayList<>();
      for (Map.Entry<LocalDate, List<PositionPart>> day : freshDays(manifest).entrySet()) {
        written.add(write(engine, staging, day.getKey(), day.getValue()));
        progress.accept(day.getValue().stream().mapToLong(PositionPart::rows).sum());
      }
      Optional<Path> days = countDays(engine, staging, manifest);
      WorkspaceLocks.of(workspace)
          .manifest()
          .during(() -> commit(manifest, staging, written, days));
    }
    return true;
  }

  private static Map<LocalDate, List<PositionPart>> freshDays(Manifest manifest) {
    int before = manifest.currentCoverage().imports();
    return manifest.positions().stream()
        .filter(part -> part.importNumber() > before)
        .collect(Collectors.groupingBy(PositionPart::day, TreeMap::new, Collectors.toList()));
  }

  private Written write(Engine engine, Staging staging, LocalDate day, List<PositionPart> positions)
      throws IOException {
    ParquetFiles files = new ParquetFiles(workspace);
    List<String> paths = positions.stream().map(PositionPart::path).toList();
    files.check(engine, paths);
    Path file = staging.newFile();
    String coverage = CoverageTable.select(files.source(paths));
    long rows = engine.copy(coverage, ParquetFiles.target(file));
    staging.sync(file);
    String hours = CoverageTable.hoursOfDay(ParquetFiles.source(file));
    return new Written(file, day, rows, engine.list(hours, row -> row.getInt(1)));
  }

  /** The file of all days' counts, if another than the present one is needed. */
  private Optional<Path> countDays(Engine engine, Staging staging, Manifest manifest)
      throws IOException {
    DayCounts counts = new DayCounts(engine, new ParquetFiles(workspace), manifest);
    if (!counts.areStale()) {
      return Optional.empty();
    }
    counts.fill();
    Path file = staging.newFile();
    engine.copy("FROM " + DayCounts.TABLE + " ORDER BY day, origin", ParquetFiles.target(file));
    staging.sync(file);
    return Optional.of(file);
  }

  /** Imports may have come to count in the meantime; the coverage does not rest on these. */
  private boolean commit(
      Manifest manifest, Staging staging, List<Written> written, Optional<Path> days)
      throws IOException {
    List<CoveragePart> parts = new ArrayList<>(manifest.currentCoverage().parts());
    for (Written each : written) {
      String path = "coverage/day=" + each.day() + "/" + each.file().getFileName();
      staging.move(each.file(), path);
      parts.add(new CoveragePart(path, each.day(), each.rows(), each.hours()));
    }
    Optional<String> counted = manifest.currentCoverage().days();
    if (days.isPresent()) {
      String path = "coverage/days-" + days.get().getFileName();
      staging.move(days.get(), path);
      counted = Optional.of(path);
    }
    CoverageParts coverage =
        new CoverageParts(CoverageParts.CURRENT_VERSION, manifest.imports(), parts, counted);
    ManifestFile file = new ManifestFile(workspace);
    Manifest after = file.read().withCoverage(coverage);
    file.replace(after);
    new Leftovers(workspace).clear(after.paths());
    return true;
  }
}
