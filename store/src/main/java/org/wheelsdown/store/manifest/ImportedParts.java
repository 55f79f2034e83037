package org.wheelsdown.store.manifest;

import java.util.List;

/** What one import has brought: source files, and the files of the workspace that hold it. */
public record ImportedParts(
    List<ImportedFile> files,
    List<PositionPart> positions,
    List<DocumentPart> documents,
    List<StatementPart> statements,
    List<AttachedDocument> attached) {
  public ImportedParts {
    files = List.copyOf(files);
    positions = List.copyOf(positions);
    documents = List.copyOf(documents);
    statements = List.copyOf(statements);
    attached = List.copyOf(attached);
  }
}
