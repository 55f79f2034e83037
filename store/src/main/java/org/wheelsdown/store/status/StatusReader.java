package org.wheelsdown.store.status;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.wheelsdown.core.coverage.SourceDay;
import org.wheelsdown.core.position.Problem;
import org.wheelsdown.core.track.Anomaly;
import org.wheelsdown.store.coverage.SourceDayReader;
import org.wheelsdown.store.engine.Engine;
import org.wheelsdown.store.engine.ParquetFiles;
import org.wheelsdown.store.folder.Folder;
import org.wheelsdown.store.manifest.DocumentPart;
import org.wheelsdown.store.manifest.EventPart;
import org.wheelsdown.store.manifest.ImportedFile;
import org.wheelsdown.store.manifest.Manifest;
import org.wheelsdown.store.statement.CountedDocuments;
import org.wheelsdown.store.statement.KeptDocument;

/** Counts what a workspace holds. */
public final class StatusReader {
  private final Folder workspace;

  public StatusReader(Folder workspace) {
    this.workspace = workspace;
  }

  public Status read(Manifest manifest) {
    List<String> documents = manifest.documents().stream().map(DocumentPart::path).toList();
    ParquetFiles files = new ParquetFiles(workspace);
    try (Engine engine =
        Engine.startParallel(workspace, workspace.spill().resolve(UUID.randomUUID().toString()))) {
      files.check(engine, documents);
      long aircraft = documents.isEmpty() ? 0 : aircraft(engine, files.source(documents));
      List<SourceDay> days = new SourceDayReader(engine, workspace, manifest).read().all();
      List<KeptDocument> papers = new CountedDocuments(workspace, engine).of(manifest);
      return status(manifest, papers, days, aircraft, marks(manifest, engine, files));
    }
  }

  private static Status status(
      Manifest manifest,
      List<KeptDocument> documents,
      List<SourceDay> days,
      long aircraft,
      Map<Anomaly, Long> marks) {
    return new Status(
        manifest.files(),
        documents,
        days,
        manifest.files().stream().mapToLong(ImportedFile::rows).sum(),
        aircraft,
        rows(manifest.currentEvents().flights()),
        rows(manifest.currentEvents().stays()),
        rows(manifest.currentEvents().gaps()),
        marks,
        manifest.hasStaleEvents(),
        problems(manifest),
        manifest.currentEvents().removed());
  }

  private static long aircraft(Engine engine, String from) {
    return engine.list("SELECT count(DISTINCT icao) FROM " + from, row -> row.getLong(1)).get(0);
  }

  private static Map<Anomaly, Long> marks(Manifest manifest, Engine engine, ParquetFiles files) {
    List<String> paths = EventPart.pathsByAircraft(manifest.currentEvents().marks());
    Map<Anomaly, Long> marks = new EnumMap<>(Anomaly.class);
    if (!paths.isEmpty()) {
      engine.list(
          "SELECT upper(kind), count(*) FROM " + files.source(paths) + " GROUP BY kind",
          row -> marks.put(Anomaly.valueOf(row.getString(1)), row.getLong(2)));
    }
    return marks;
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
