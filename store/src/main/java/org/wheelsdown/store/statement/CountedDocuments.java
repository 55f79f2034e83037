package org.wheelsdown.store.statement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.wheelsdown.core.statement.Document;
import org.wheelsdown.store.engine.Engine;
import org.wheelsdown.store.engine.ParquetFiles;
import org.wheelsdown.store.folder.Folder;
import org.wheelsdown.store.manifest.Manifest;

/** Counts what rests on each of the lists and papers of a workspace. */
public final class CountedDocuments {
  private static final String COUNTS =
      """
      SELECT document, count(*),
        count(DISTINCT CASE WHEN icao <> '' THEN icao WHEN registration <> '' THEN registration
          ELSE serial END)
      FROM %s GROUP BY document
      """;

  private final Folder workspace;
  private final Engine engine;

  public CountedDocuments(Folder workspace, Engine engine) {
    this.workspace = workspace;
    this.engine = engine;
  }

  private record Counts(long statements, long aircraft) {
    static final Counts NONE = new Counts(0, 0);
  }

  /** All of them, first the lists in the order of their import, then the papers. */
  public List<KeptDocument> of(Manifest manifest) {
    Map<String, Counts> counts = counts(manifest);
    Stream<KeptDocument> lists =
        manifest.files().stream()
            .filter(file -> file.rank().isPresent())
            .map(file -> kept(KnownDocuments.of(file), counts, false));
    Stream<KeptDocument> papers =
        manifest.attached().stream().map(paper -> kept(KnownDocuments.of(paper), counts, true));
    return Stream.concat(lists, papers).toList();
  }

  private Map<String, Counts> counts(Manifest manifest) {
    StatementTable.createNone(engine);
    Map<String, Counts> counts = new HashMap<>();
    engine.list(
        COUNTS.formatted(StatementTable.source(new ParquetFiles(workspace), manifest)),
        row -> counts.put(row.getString(1), new Counts(row.getLong(2), row.getLong(3))));
    return counts;
  }

  private static KeptDocument kept(
      Document document, Map<String, Counts> counts, boolean isAttached) {
    Counts of = counts.getOrDefault(document.sha256(), Counts.NONE);
    return new KeptDocument(document, of.statements(), of.aircraft(), isAttached);
  }
}
