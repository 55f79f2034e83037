package org.wheelsdown.store.statement;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.wheelsdown.core.position.Origin;
import org.wheelsdown.store.engine.Engine;
import org.wheelsdown.store.engine.ParquetFiles;
import org.wheelsdown.store.folder.Folder;
import org.wheelsdown.store.folder.Lock;
import org.wheelsdown.store.folder.Staging;
import org.wheelsdown.store.folder.WorkspaceException;
import org.wheelsdown.store.folder.WorkspaceLocks;
import org.wheelsdown.store.manifest.AttachedDocument;
import org.wheelsdown.store.manifest.Manifest;
import org.wheelsdown.store.manifest.ManifestFile;

/** The documents that a workspace's statements rest on: lists that were imported, and papers. */
public final class DocumentShelf {
  private final Folder workspace;
  private final Clock clock;

  /** Of a workspace that is there. */
  public DocumentShelf(Folder workspace, Clock clock) {
    this.workspace = workspace;
    this.clock = clock;
  }

  /**
   * Where the statements stand that a list brought and that are still there.
   *
   * @param list its SHA-256
   * @return the SHA-256 of the document, by the place in it
   */
  public Map<String, String> places(String list) {
    return reading(
        (engine, manifest) -> {
          StatementTable.createNone(engine);
          Map<String, String> places = new HashMap<>();
          engine.list(
              "SELECT DISTINCT place, document FROM %s WHERE file_id = %d"
                  .formatted(
                      StatementTable.source(new ParquetFiles(workspace), manifest),
                      Origin.sourceOf(list)),
              row -> places.put(row.getString(1), row.getString(2)));
          return places;
        });
  }

  /**
   * Takes away what a list says of a document that it names and that is not there; as if this had
   * been there and had been removed.
   *
   * @param list its SHA-256
   * @param named as the list has it
   */
  public void removeNamed(String list, String named) throws IOException {
    WorkspaceLocks.of(workspace)
        .events()
        .during(
            () -> {
              new DocumentRemoval(workspace).removeNamed(list, named);
              return true;
            });
  }

  /** All of them, first the lists in the order of their import, then the papers. */
  public List<KeptDocument> all() {
    return reading((engine, manifest) -> new CountedDocuments(workspace, engine).of(manifest));
  }

  private <T> T reading(BiFunction<Engine, Manifest, T> asked) {
    Lock reading = WorkspaceLocks.of(workspace).reading();
    Manifest manifest = new ManifestFile(workspace).read();
    try (reading;
        Engine engine =
            Engine.startParallel(
                workspace, workspace.spill().resolve(UUID.randomUUID().toString()))) {
      return asked.apply(engine, manifest);
    }
  }

  /**
   * Keeps a copy of a document. The same bytes again change nothing.
   *
   * @return the document as it is kept
   * @throws IOException if it cannot be read
   */
  public AttachedDocument attach(Path file, DocumentDetails details) throws IOException {
    try (Staging staging = Staging.begin(workspace)) {
      DocumentCopy copy = DocumentCopy.of(file, staging);
      return WorkspaceLocks.of(workspace)
          .manifest()
          .during(() -> attachLocked(copy, details, staging));
    }
  }

  private AttachedDocument attachLocked(DocumentCopy copy, DocumentDetails details, Staging staging)
      throws IOException {
    ManifestFile manifestFile = new ManifestFile(workspace);
    Manifest manifest = manifestFile.read();
    Optional<AttachedDocument> before = manifest.findAttached(copy.sha256());
    if (before.isPresent()) {
      return before.get();
    }
    AttachedDocument paper = details.of(copy, clock.instant());
    staging.move(copy.file(), paper.path());
    manifestFile.replace(manifest.with(paper));
    return paper;
  }

  /**
   * Takes a document away with all that rests on it or came with it. All else stays as it is.
   *
   * @param called its name, or the beginning of its SHA-256
   * @throws WorkspaceException if there is no such document, or more than one, or it holds
   *     positions
   */
  public RemovedDocument remove(String called) {
    try {
      return WorkspaceLocks.of(workspace)
          .events()
          .during(() -> new DocumentRemoval(workspace).remove(called));
    } catch (IOException e) {
      throw WorkspaceException.of(workspace.root(), e);
    }
  }
}
