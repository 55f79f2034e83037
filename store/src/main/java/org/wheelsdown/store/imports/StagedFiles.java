package org.wheelsdown.store.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.wheelsdown.store.engine.Engine;
import org.wheelsdown.store.engine.ParquetFiles;
import org.wheelsdown.store.folder.Staging;
import org.wheelsdown.store.manifest.AttachedDocument;
import org.wheelsdown.store.manifest.DocumentPart;
import org.wheelsdown.store.manifest.ImportedFile;
import org.wheelsdown.store.manifest.ImportedParts;
import org.wheelsdown.store.manifest.PositionPart;
import org.wheelsdown.store.manifest.StatementPart;
import org.wheelsdown.store.statement.DocumentCopy;
import org.wheelsdown.store.statement.DocumentDetails;

/** Files that are written but do not count yet. */
final class StagedFiles {
  private final Staging staging;
  private final Engine engine;
  private List<Positions> positions = new ArrayList<>();
  private List<Others> documents = new ArrayList<>();
  private List<Others> statements = new ArrayList<>();
  private List<Attached> attached = new ArrayList<>();

  StagedFiles(Staging staging, Engine engine) {
    this.staging = staging;
    this.engine = engine;
  }

  private record Positions(Path file, LocalDate day, long rows) {}

  private record Attached(DocumentCopy copy, long source) {}

  private record Others(Path file, long rows) {}

  boolean isEmpty() {
    return positions.isEmpty() && statements.isEmpty();
  }

  void addPositions(Path file, LocalDate day, long rows) throws IOException {
    staging.sync(file);
    positions.add(new Positions(file, day, rows));
  }

  void addDocuments(Path file, long rows) throws IOException {
    staging.sync(file);
    documents.add(new Others(file, rows));
  }

  void addStatements(Path file, long rows) throws IOException {
    staging.sync(file);
    statements.add(new Others(file, rows));
  }

  /**
   * Keeps a document that a source file names.
   *
   * @param source id of that file
   */
  void attach(DocumentCopy copy, long source) {
    attached.add(new Attached(copy, source));
  }

  /** Writes all files again without what comes from these source files. */
  void removeSources(List<Long> fileIds) throws IOException {
    List<Positions> oldPositions = positions;
    positions = new ArrayList<>();
    documents = without(fileIds, documents);
    statements = without(fileIds, statements);
    attached.removeIf(each -> fileIds.contains(each.source()));
    for (Positions old : oldPositions) {
      Path file = staging.newFile();
      long rows = copyWithout(fileIds, old.file(), file);
      if (rows > 0) {
        addPositions(file, old.day(), rows);
      }
    }
  }

  private List<Others> without(List<Long> fileIds, List<Others> old) throws IOException {
    List<Others> left = new ArrayList<>();
    for (Others each : old) {
      Path file = staging.newFile();
      long rows = copyWithout(fileIds, each.file(), file);
      staging.sync(file);
      left.add(new Others(file, rows));
    }
    return left;
  }

  private long copyWithout(List<Long> fileIds, Path from, Path to) {
    String ids = String.join(", ", fileIds.stream().map(Object::toString).toList());
    String query = "FROM %s WHERE file_id NOT IN (%s)".formatted(ParquetFiles.source(from), ids);
    return engine.copy(query, ParquetFiles.target(to));
  }

  /** Puts what was handed over to where it is kept. The manifest must be locked. */
  void keep(List<SourceTally> sources) throws IOException {
    for (SourceTally source : sources) {
      for (Path file : source.handedOver()) {
        staging.sync(file);
        staging.link(file, source.keptAt(file));
      }
    }
  }

  /**
   * Moves the files to where they will count. The manifest must be locked.
   *
   * @param known documents that are kept already, by SHA-256
   */
  ImportedParts move(List<ImportedFile> imported, int importNumber, Set<String> known, Instant now)
      throws IOException {
    List<PositionPart> positionParts = new ArrayList<>();
    for (Positions staged : positions) {
      String path = move(staged.file(), "positions/day=" + staged.day() + "/");
      positionParts.add(new PositionPart(path, staged.day(), staged.rows(), importNumber));
    }
    List<DocumentPart> documentParts = new ArrayList<>();
    for (Others staged : documents) {
      String path = move(staged.file(), "documents/");
      documentParts.add(new DocumentPart(path, staged.rows(), importNumber));
    }
    List<StatementPart> statementParts = new ArrayList<>();
    for (Others staged : statements) {
      String path = move(staged.file(), "aircraft/statements-");
      statementParts.add(new StatementPart(path, staged.rows(), importNumber));
    }
    List<AttachedDocument> papers = moveAttached(known, now);
    clear();
    return new ImportedParts(imported, positionParts, documentParts, statementParts, papers);
  }

  private List<AttachedDocument> moveAttached(Set<String> known, Instant now) throws IOException {
    List<AttachedDocument> papers = new ArrayList<>();
    for (Attached each : attached) {
      DocumentCopy copy = each.copy();
      if (!known.contains(copy.sha256())) {
        staging.move(copy.file(), copy.path());
        papers.add(DocumentDetails.NONE.of(copy, now));
      }
    }
    return papers;
  }

  private String move(Path file, String where) throws IOException {
    String path = where + file.getFileName();
    staging.move(file, path);
    return path;
  }

  private void clear() {
    positions = new ArrayList<>();
    documents = new ArrayList<>();
    statements = new ArrayList<>();
    attached = new ArrayList<>();
  }
}
