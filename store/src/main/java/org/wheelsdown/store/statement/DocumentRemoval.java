package org.wheelsdown.store.statement;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.wheelsdown.core.position.Origin;
import org.wheelsdown.store.engine.Engine;
import org.wheelsdown.store.engine.ParquetFiles;
import org.wheelsdown.store.folder.Folder;
import org.wheelsdown.store.folder.Leftovers;
import org.wheelsdown.store.folder.Staging;
import org.wheelsdown.store.folder.WorkspaceException;
import org.wheelsdown.store.folder.WorkspaceLocks;
import org.wheelsdown.store.manifest.ImportedFile;
import org.wheelsdown.store.manifest.Manifest;
import org.wheelsdown.store.manifest.ManifestFile;
import org.wheelsdown.store.manifest.StatementPart;
import org.wheelsdown.store.statement.RemovedDocument.NamingList;

/** Takes a document out of a workspace. The events must be locked. */
final class DocumentRemoval {
  /** Hex digits by which a document may be called at the least. */
  private static final int FEWEST_DIGITS = 6;

  private final Folder workspace;

  DocumentRemoval(Folder workspace) {
    this.workspace = workspace;
  }

  private record Called(String name, String sha256, boolean isList, long positions) {
    boolean is(String text) {
      boolean isPrefix =
          text.length() >= FEWEST_DIGITS && sha256.startsWith(text.toLowerCase(Locale.ROOT));
      return isPrefix || name.equals(text) || TrackStatements.fileName(name).equals(text);
    }
  }

  RemovedDocument remove(String called) throws IOException {
    try (Staging staging = Staging.begin(workspace);
        Engine engine = Engine.start(workspace, staging.folder().resolve("spill"))) {
      return WorkspaceLocks.of(workspace)
          .manifest()
          .during(() -> removeLocked(called, engine, staging));
    }
  }

  /** Takes away what a list says of a document that is not there. */
  void removeNamed(String list, String named) throws IOException {
    String byIt =
        "file_id = %d AND (document = %s OR ends_with(place, %s))"
            .formatted(
                Origin.sourceOf(list),
                ParquetFiles.text(named),
                ParquetFiles.text(StatementTable.NAMES + named));
    try (Staging staging = Staging.begin(workspace);
        Engine engine = Engine.start(workspace, staging.folder().resolve("spill"))) {
      WorkspaceLocks.of(workspace)
          .manifest()
          .during(
              () -> {
                ManifestFile manifestFile = new ManifestFile(workspace);
                Manifest before = manifestFile.read();
                StatementParts parts = new StatementParts(workspace, engine, staging);
                Manifest after = before.withStatements(parts.without(byIt, before.statements()));
                manifestFile.replace(after);
                new Leftovers(workspace).clear(after.paths());
                return true;
              });
    }
  }

  private RemovedDocument removeLocked(String called, Engine engine, Staging staging)
      throws IOException {
    ManifestFile manifestFile = new ManifestFile(workspace);
    Manifest before = manifestFile.read();
    Called document = find(called, before);
    List<NamingList> namedBy = namedBy(document, before, engine);
    String onIt =
        "document = '%s' OR file_id = %d"
            .formatted(document.sha256(), Origin.sourceOf(document.sha256()));
    List<StatementPart> left =
        new StatementParts(workspace, engine, staging).without(onIt, before.statements());
    Manifest after = before.without(document.sha256(), left);
    manifestFile.replace(after);
    new Leftovers(workspace).clear(after.paths());
    long gone = rows(before.statements()) - rows(left);
    return new RemovedDocument(
        TrackStatements.fileName(document.name()),
        document.sha256(),
        gone,
        document.isList(),
        namedBy);
  }

  private static Called find(String called, Manifest manifest) {
    List<Called> found =
        Stream.concat(
                manifest.files().stream().map(DocumentRemoval::called),
                manifest.attached().stream()
                    .map(paper -> new Called(paper.name(), paper.sha256(), false, 0)))
            .filter(document -> document.is(called.strip()))
            .toList();
    if (found.isEmpty()) {
      throw new WorkspaceException("There is no document called " + called + ".");
    } else if (found.size() > 1) {
      throw new WorkspaceException(
          "%d documents are called %s; say which by the beginning of its SHA-256."
              .formatted(found.size(), called));
    } else if (found.get(0).positions() > 0) {
      throw new WorkspaceException(
          "%s holds positions; only lists and papers can be removed."
              .formatted(found.get(0).name()));
    }
    return found.get(0);
  }

  private static Called called(ImportedFile file) {
    return new Called(file.name(), file.sha256(), true, file.rows());
  }

  private List<NamingList> namedBy(Called document, Manifest manifest, Engine engine) {
    StatementTable.createNone(engine);
    Map<Long, Long> left = new HashMap<>();
    engine.list(
        "SELECT file_id, count(*) FILTER (document <> '%1$s') FROM %2$s GROUP BY file_id HAVING bool_or(document = '%1$s')"
            .formatted(
                document.sha256(), StatementTable.source(new ParquetFiles(workspace), manifest)),
        row -> left.put(row.getLong(1), row.getLong(2)));
    return manifest.files().stream()
        .filter(file -> !file.sha256().equals(document.sha256()))
        .filter(file -> left.containsKey(file.id()))
        .map(
            file ->
                new NamingList(
                    TrackStatements.fileName(file.name()), left.getOrDefault(file.id(), 0L)))
        .toList();
  }

  private static long rows(List<StatementPart> parts) {
    return parts.stream().mapToLong(StatementPart::rows).sum();
  }
}
