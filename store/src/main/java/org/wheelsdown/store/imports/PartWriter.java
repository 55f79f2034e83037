package org.wheelsdown.store.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.wheelsdown.store.engine.Engine;
import org.wheelsdown.store.folder.Staging;
import org.wheelsdown.store.position.DocumentShare;
import org.wheelsdown.store.position.DocumentShares;
import org.wheelsdown.store.position.PositionWriter;
import org.wheelsdown.store.position.SortedPositions;
import org.wheelsdown.store.statement.StatementWriter;

/**
 * Writes a batch as one file of positions for each day, one of its documents, and one of what is
 * said of aircraft.
 */
final class PartWriter {
  private final Staging staging;
  private final StagedFiles files;
  private final PositionWriter positions;
  private final DocumentWriter documents;
  private final StatementWriter statements;

  PartWriter(Staging staging, Engine engine, StagedFiles files) {
    this.staging = staging;
    this.files = files;
    this.positions = new PositionWriter(engine);
    this.documents = new DocumentWriter(engine);
    this.statements = new StatementWriter(engine);
  }

  void write(Batch batch) throws IOException {
    if (batch.positions().size() > 0) {
      writePositions(batch);
    }
    if (!batch.statements().isEmpty()) {
      Path file = staging.newFile();
      statements.write(batch.statements(), file);
      files.addStatements(file, batch.statements().size());
    }
  }

  private void writePositions(Batch batch) throws IOException {
    SortedPositions sorted = new SortedPositions(batch.positions());
    for (SortedPositions.DaySlice slice : sorted.days()) {
      Path file = staging.newFile();
      positions.write(sorted, slice, file);
      files.addPositions(file, slice.day(), slice.size());
    }
    List<DocumentShare> shares = DocumentShares.of(sorted);
    Path file = staging.newFile();
    documents.write(shares, batch, file);
    files.addDocuments(file, shares.size());
  }
}
