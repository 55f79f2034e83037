package org.wheelsdown.store.status;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.wheelsdown.core.position.Problem;
import org.wheelsdown.store.engine.Engine;
import org.wheelsdown.store.engine.ParquetFiles;
import org.wheelsdown.store.folder.Folder;
import org.wheelsdown.store.manifest.DocumentPart;
import org.wheelsdown.store.manifest.EventPart;
import org.wheelsdown.store.manifest.ImportedFile;
import org.wheelsdown.store.manifest.Manifest;

/** Counts what a workspace holds. */
public final class StatusReader {
  private final Folder workspace;

  public StatusReader(Folder workspace) {
    this.workspace = workspace;
  }

  public Status read(Manifest manifest) {
    List<String> documents = manifest.documents().stream().map(DocumentPart::path).toList();
    Days days = new Days();
    long aircraft = documents.isEmpty() ? 0 : count(documents, days);
    return new Status(
        manifest.files(),
        days.statuses(),
        days.missing(),
        manifest.files().stream().mapToLong(ImportedFile::rows).sum(),
        aircraft,
        rows(manifest.currentEvents().flights()),
        rows(manifest.currentEvents().stays()),
        manifest.hasStaleEvents(),
        problems(manifest),
        manifest.currentEvents().removed());
  }

  /** Fills the days and returns the number of aircraft. */
  private long count(List<String> documents, Days days) {
    ParquetFiles files = new ParquetFiles(workspace);
    String from = files.source(documents);
    try (Engine engine =
        Engine.startParallel(workspace, workspace.spill().resolve(UUID.randomUUID().toString()))) {
      files.check(engine, documents);
      engine.list(
          "SELECT day, sum(positions), count(DISTINCT icao) FROM " + from + " GROUP BY day",
          row -> {
            days.add(row.getDate(1).toLocalDate(), row.getLong(2), row.getLong(3));
            return true;
          });
      return engine.list("SELECT count(DISTINCT icao) FROM " + from, row -> row.getLong(1)).get(0);
    }
  }

  private static long rows(List<EventPart> parts) {
    return parts.stream().mapToLong(EventPart::rows).sum();
  }

  private static Map<Problem, Long> problems(Manifest manifest) {
    Map<Problem, Long> problems = new EnumMap<>(Problem.class);
    manifest
        .files()
        .forEach(
            file ->
                file.problems().forEach((kind, times) -> problems.merge(kind, times, Long::sum)));
    return problems;
  }
}
