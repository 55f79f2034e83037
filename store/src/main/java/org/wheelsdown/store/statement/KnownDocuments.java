package org.wheelsdown.store.statement;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.wheelsdown.core.statement.Document;
import org.wheelsdown.core.statement.DocumentRank;
import org.wheelsdown.core.statement.Documents;
import org.wheelsdown.store.manifest.AttachedDocument;
import org.wheelsdown.store.manifest.ImportedFile;
import org.wheelsdown.store.manifest.Manifest;

/** The documents of a workspace: the files that were imported, and those that were attached. */
final class KnownDocuments implements Documents {
  private final Map<String, Document> bySha256 = new HashMap<>();

  KnownDocuments(Manifest manifest) {
    manifest.files().forEach(file -> bySha256.put(file.sha256(), of(file)));
    manifest.attached().forEach(paper -> bySha256.put(paper.sha256(), of(paper)));
  }

  @Override
  public Document of(String sha256) {
    Document document = bySha256.get(sha256);
    if (document == null) {
      throw new IllegalArgumentException("no document " + sha256);
    }
    return document;
  }

  static Document of(ImportedFile file) {
    return new Document(
        file.sha256(),
        file.name(),
        file.rank().orElse(DocumentRank.TRACK),
        file.published(),
        file.captured().orElse(LocalDate.ofInstant(file.imported(), ZoneOffset.UTC)),
        file.origin(),
        file.licence(),
        "");
  }

  static Document of(AttachedDocument paper) {
    return new Document(
        paper.sha256(),
        paper.title().isEmpty() ? paper.name() : paper.title(),
        DocumentRank.PAPER,
        paper.published(),
        paper.captured().orElse(LocalDate.ofInstant(paper.attached(), ZoneOffset.UTC)),
        paper.publisher(),
        "",
        paper.note());
  }
}
