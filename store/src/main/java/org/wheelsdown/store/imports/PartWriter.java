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

/** Writes a batch as one file of positions for each day, and one of its documents. */
final class PartWriter {
  private final Staging staging;
  private final StagedFiles files;
  private final PositionWriter positions;
  private final DocumentWriter documents;

  PartWriter(Staging staging, Engine engine, StagedFiles files) {
    this.staging = staging;
    this.files = files;
    this.positions = new PositionWriter(engine);
    this.documents = new DocumentWriter(engine);
  }

  void write(Batch batch) throws IOException {
    if (batch.isEmpty()) {
      return;
    }
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
