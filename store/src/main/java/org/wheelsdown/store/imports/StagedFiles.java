package org.wheelsdown.store.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.wheelsdown.store.engine.Engine;
import org.wheelsdown.store.engine.ParquetFiles;
import org.wheelsdown.store.folder.Staging;
import org.wheelsdown.store.manifest.DocumentPart;
import org.wheelsdown.store.manifest.PositionPart;

/** Files that are written but do not count yet. */
final class StagedFiles {
  private final Staging staging;
  private final Engine engine;
  private List<Positions> positions = new ArrayList<>();
  private List<Documents> documents = new ArrayList<>();

  StagedFiles(Staging staging, Engine engine) {
    this.staging = staging;
    this.engine = engine;
  }

  private record Positions(Path file, LocalDate day, long rows) {}

  private record Documents(Path file, long rows) {}

  boolean isEmpty() {
    return positions.isEmpty();
  }

  void addPositions(Path file, LocalDate day, long rows) throws IOException {
    staging.sync(file);
    positions.add(new Positions(file, day, rows));
  }

  void addDocuments(Path file, long rows) throws IOException {
    staging.sync(file);
    documents.add(new Documents(file, rows));
  }

  /** Writes all files again without what comes from these source files. */
  void removeSources(List<Long> fileIds) throws IOException {
    List<Positions> oldPositions = positions;
    List<Documents> oldDocuments = documents;
    positions = new ArrayList<>();
    documents = new ArrayList<>();
    for (Positions old : oldPositions) {
      Path file = staging.newFile();
      long rows = copyWithout(fileIds, old.file(), file);
      if (rows > 0) {
        addPositions(file, old.day(), rows);
      }
    }
    for (Documents old : oldDocuments) {
      Path file = staging.newFile();
      addDocuments(file, copyWithout(fileIds, old.file(), file));
    }
  }

  private long copyWithout(List<Long> fileIds, Path from, Path to) {
    String ids = String.join(", ", fileIds.stream().map(Object::toString).toList());
    String query = "FROM %s WHERE file_id NOT IN (%s)".formatted(ParquetFiles.source(from), ids);
    return engine.copy(query, ParquetFiles.target(to));
  }

  /** Moves the files of positions to where they will count. The manifest must be locked. */
  List<PositionPart> movePositions(int importNumber) throws IOException {
    List<PositionPart> parts = new ArrayList<>();
    for (Positions staged : positions) {
      String path = "positions/day=" + staged.day() + "/" + staged.file().getFileName();
      staging.move(staged.file(), path);
      parts.add(new PositionPart(path, staged.day(), staged.rows(), importNumber));
    }
    positions = new ArrayList<>();
    return parts;
  }

  /** Moves the files of documents to where they will count. The manifest must be locked. */
  List<DocumentPart> moveDocuments(int importNumber) throws IOException {
    List<DocumentPart> parts = new ArrayList<>();
    for (Documents staged : documents) {
      String path = "documents/" + staged.file().getFileName();
      staging.move(staged.file(), path);
      parts.add(new DocumentPart(path, staged.rows(), importNumber));
    }
    documents = new ArrayList<>();
    return parts;
  }
}
