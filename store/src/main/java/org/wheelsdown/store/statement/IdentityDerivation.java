package org.wheelsdown.store.statement;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.function.LongConsumer;
import org.wheelsdown.core.statement.AddressRules;
import org.wheelsdown.core.statement.Identities;
import org.wheelsdown.store.engine.Engine;
import org.wheelsdown.store.engine.ParquetFiles;
import org.wheelsdown.store.folder.Folder;
import org.wheelsdown.store.folder.Leftovers;
import org.wheelsdown.store.folder.Staging;
import org.wheelsdown.store.folder.WorkspaceException;
import org.wheelsdown.store.folder.WorkspaceLocks;
import org.wheelsdown.store.manifest.DocumentPart;
import org.wheelsdown.store.manifest.IdentityPart;
import org.wheelsdown.store.manifest.IdentityParts;
import org.wheelsdown.store.manifest.Manifest;
import org.wheelsdown.store.manifest.ManifestFile;

/**
 * Works out of all statements what each aircraft that was heard was from when to when. Aircraft
 * that only lists name are not among them: they are looked up when somebody asks.
 */
public final class IdentityDerivation {
  private static final String HEARD =
      "SELECT icao, count(*) AS amount FROM %s GROUP BY icao ORDER BY icao";

  private final Folder workspace;
  private final AddressRules rules;
  private final LongConsumer progress;

  /**
   * @param rules what follows from an address alone
   * @param progress is told how many more documents have been worked in, of those that the manifest
   *     counts
   */
  public IdentityDerivation(Folder workspace, AddressRules rules, LongConsumer progress) {
    this.workspace = workspace;
    this.rules = rules;
    this.progress = progress;
  }

  /**
   * Brings the identity of aircraft up to date with what was imported and removed. Waits if another
   * command is at it; does nothing if there is nothing to do. Killed, it leaves all as it was.
   *
   * @return whether there was anything to do
   */
  public boolean run() {
    if (!new ManifestFile(workspace).read().hasStaleIdentity()) {
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
    if (!manifest.hasStaleIdentity()) {
      return false;
    }
    try (Staging staging = Staging.begin(workspace)) {
      Path file = staging.newFile();
      IdentityWriter.Written written = write(manifest, staging, file);
      staging.sync(file);
      WorkspaceLocks.of(workspace)
          .manifest()
          .during(() -> commit(manifest, staging, file, written));
    }
    return true;
  }

  /** One engine reads while the other writes: a result ends when its engine does anything else. */
  private IdentityWriter.Written write(Manifest manifest, Staging staging, Path file) {
    KnownDocuments documents = new KnownDocuments(manifest);
    Identities identities = new Identities(documents, rules);
    try (Engine reading = Engine.startParallel(workspace, staging.folder().resolve("read"));
        Engine writing = Engine.start(workspace, staging.folder().resolve("written"));
        IdentityWriter writer = new IdentityWriter(writing, documents)) {
      prepare(reading, manifest);
      new EachAircraft(reading)
          .run(
              (address, statements, amount) -> {
                writer.write(identities.of(address, statements));
                progress.accept(amount);
              });
      return writer.finish(file);
    } catch (SQLException e) {
      throw WorkspaceException.of(workspace.root(), e);
    }
  }

  private void prepare(Engine engine, Manifest manifest) {
    ParquetFiles files = new ParquetFiles(workspace);
    List<String> documents = manifest.documents().stream().map(DocumentPart::path).toList();
    files.check(engine, documents);
    files.check(engine, StatementTable.paths(manifest));
    StatementTable.createNone(engine);
    TrackStatements.createNone(engine);
    String source = TrackStatements.source(files, documents);
    new TrackStatements(engine).create(source, manifest);
    new ConcernedStatements(engine)
        .create(StatementTable.source(files, manifest), HEARD.formatted(source));
  }

  /** Imports may have come to count in the meantime; the identity does not rest on these. */
  private boolean commit(
      Manifest manifest, Staging staging, Path file, IdentityWriter.Written written)
      throws IOException {
    String path = "aircraft/identity-" + file.getFileName();
    staging.move(file, path);
    ManifestFile manifestFile = new ManifestFile(workspace);
    Manifest after =
        manifestFile
            .read()
            .withIdentity(
                new IdentityParts(
                    IdentityParts.CURRENT_VERSION,
                    manifest.imports(),
                    List.of(new IdentityPart(path, written.rows(), written.silent()))));
    manifestFile.replace(after);
    new Leftovers(workspace).clear(after.paths());
    return true;
  }
}
