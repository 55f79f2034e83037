package org.wheelsdown.store.manifest;

import java.util.List;
import java.util.stream.Stream;

/**
 * What imports have brought: source files and papers, and the files of the workspace that hold what
 * these say.
 */
public record ImportedParts(
    List<ImportedFile> files,
    List<PositionPart> positions,
    List<DocumentPart> documents,
    List<StatementPart> statements,
    List<AttachedDocument> attached) {
  static final ImportedParts NONE =
      new ImportedParts(List.of(), List.of(), List.of(), List.of(), List.of());

  public ImportedParts {
    files = List.copyOf(files);
    positions = List.copyOf(positions);
    documents = List.copyOf(documents);
    statements = List.copyOf(statements);
    attached = List.copyOf(attached);
  }

  static ImportedParts of(AttachedDocument paper) {
    return new ImportedParts(List.of(), List.of(), List.of(), List.of(), List.of(paper));
  }

  /** These, and those of another import after them. */
  ImportedParts and(ImportedParts more) {
    return new ImportedParts(
        concat(files, more.files),
        concat(positions, more.positions),
        concat(documents, more.documents),
        concat(statements, more.statements),
        concat(attached, more.attached));
  }

  /** These without a list or a paper, and with only the statements that are left. */
  ImportedParts without(String sha256, List<StatementPart> left) {
    return new ImportedParts(
        files.stream().filter(file -> !file.sha256().equals(sha256)).toList(),
        positions,
        documents,
        left,
        attached.stream().filter(paper -> !paper.sha256().equals(sha256)).toList());
  }

  /** These with other statements. */
  ImportedParts with(List<StatementPart> others) {
    return new ImportedParts(files, positions, documents, others, attached);
  }

  /** The paths of all their files in the workspace. */
  Stream<String> paths() {
    return Stream.of(
            positions.stream().map(PositionPart::path),
            documents.stream().map(DocumentPart::path),
            statements.stream().map(StatementPart::path),
            attached.stream().map(AttachedDocument::path),
            files.stream().map(ImportedFile::kept).flatMap(List::stream))
        .flatMap(paths -> paths);
  }

  private static <T> List<T> concat(List<T> some, List<T> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }
}
