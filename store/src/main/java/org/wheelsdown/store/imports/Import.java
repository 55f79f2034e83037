package org.wheelsdown.store.imports;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wheelsdown.core.aircraft.Description;
import org.wheelsdown.core.position.Origin;
import org.wheelsdown.core.position.Position;
import org.wheelsdown.core.position.Problem;
import org.wheelsdown.core.reading.PositionSink;
import org.wheelsdown.core.statement.DocumentRank;
import org.wheelsdown.core.statement.Statement;
import org.wheelsdown.store.engine.Engine;
import org.wheelsdown.store.folder.Folder;
import org.wheelsdown.store.folder.Staging;
import org.wheelsdown.store.folder.WorkspaceException;
import org.wheelsdown.store.manifest.ImportedFile;
import org.wheelsdown.store.manifest.Manifest;
import org.wheelsdown.store.manifest.ManifestFile;

/**
 * One run of importing: takes the contents of source files, one after the other, and makes them
 * count. A file counts wholly or not at all. What is complete is made to count now and then, and by
 * {@link #commit()}; what is not when this is closed or killed leaves no trace. Several may run at
 * once, in this process and in others.
 *
 * <p>Whatever fails ends in a {@link WorkspaceException}; after that this can only be closed.
 */
public final class Import implements PositionSink, AutoCloseable {
  private final Folder workspace;
  private final Staging staging;
  private final Engine engine;
  private final StagedFiles files;
  private final PartWriter writer;
  private final Commit commit;
  private final NamedDocuments named;
  private final Batch batch = new Batch();
  private final Map<String, ImportedFile> known = new HashMap<>();
  private final Set<String> begun = new HashSet<>();
  private final List<String> repeated = new ArrayList<>();
  private final List<ImportedFile> imported = new ArrayList<>();
  private final List<ImportedFile> alreadyThere = new ArrayList<>();
  private List<SourceTally> complete = new ArrayList<>();
  private Optional<SourceTally> current = Optional.empty();

  private Import(Folder workspace, Staging staging, Engine engine, Clock clock) {
    this.workspace = workspace;
    this.staging = staging;
    this.engine = engine;
    this.files = new StagedFiles(staging, engine);
    this.writer = new PartWriter(staging, engine, files);
    this.commit = new Commit(workspace, files, clock);
    Manifest manifest = new ManifestFile(workspace).read();
    this.named = new NamedDocuments(staging, files, manifest);
    for (ImportedFile file : manifest.files()) {
      known.put(file.sha256(), file);
    }
  }

  /** Starts one in a workspace that is there. */
  public static Import begin(Folder workspace, Clock clock) {
    Staging staging = Staging.begin(workspace);
    Engine engine = Engine.start(workspace, staging.folder().resolve("spill"));
    return new Import(workspace, staging, engine, clock);
  }

  /**
   * Begins a source file, unless the same content was imported before, under whatever name.
   *
   * @return whether it has begun: then everything that follows belongs to it, until {@link #end()};
   *     if not, it is to be left alone, and the result will tell of it
   */
  public boolean begin(ImportSource source) {
    if (current.isPresent()) {
      throw new IllegalStateException("the source before was not ended");
    }
    ImportedFile before = known.get(source.sha256());
    if (before != null) {
      alreadyThere.add(before);
      return false;
    }
    if (!begun.add(source.sha256())) {
      repeated.add(source.sha256());
      return false;
    }
    current = Optional.of(new SourceTally(source));
    return true;
  }

  @Override
  public void document(Origin origin, String name) {
    if (batch.isNearlyFull()) {
      write();
    }
    batch.begin(origin, name);
  }

  @Override
  public void positions(List<Position> positions) {
    SourceTally tally = current();
    for (Position position : positions) {
      if (batch.isFull()) {
        write();
      }
      tally.count(position);
      batch.add(position);
    }
  }

  @Override
  public void description(Description description) {
    batch.add(description);
  }

  @Override
  public void rank(DocumentRank rank) {
    current().rank(rank);
  }

  @Override
  public void statements(List<Statement> statements) {
    SourceTally tally = current();
    for (Statement statement : statements) {
      if (batch.isFull()) {
        write();
      }
      tally.count(statement);
      batch.add(settled(statement, tally), tally.id());
    }
  }

  private Statement settled(Statement statement, SourceTally tally) {
    try {
      return named.settled(statement, tally);
    } catch (IOException e) {
      throw WorkspaceException.of(workspace.root(), e);
    }
  }

  @Override
  public void problem(Problem problem, long times) {
    current().count(problem, times);
  }

  /** Ends the source file that was begun last: it is complete and may count. */
  public void end() {
    complete.add(current());
    current = Optional.empty();
    if (batch.isNearlyFull() || !files.isEmpty()) {
      commit();
    }
  }

  /**
   * Makes every source file count that was ended.
   *
   * @return what this import has brought so far
   */
  public ImportResult commit() {
    if (current.isPresent()) {
      throw new IllegalStateException("a source was not ended");
    }
    write();
    try {
      ImportResult result = commit.of(complete);
      complete = new ArrayList<>();
      imported.addAll(result.imported());
      alreadyThere.addAll(result.alreadyThere());
    } catch (IOException e) {
      throw WorkspaceException.of(workspace.root(), e);
    }
    imported.forEach(file -> known.put(file.sha256(), file));
    repeated.forEach(content -> alreadyThere.add(known.get(content)));
    repeated.clear();
    return new ImportResult(imported, alreadyThere);
  }

  @Override
  public void close() {
    try {
      engine.close();
    } finally {
      staging.close();
    }
  }

  private void write() {
    try {
      writer.write(batch);
      batch.clear();
    } catch (IOException e) {
      throw WorkspaceException.of(workspace.root(), e);
    }
  }

  private SourceTally current() {
    return current.orElseThrow(() -> new IllegalStateException("no source was begun"));
  }
}
