package org.wheelsdown.cli.document;

import java.io.IOException;
import java.nio.file.Path;
import org.wheelsdown.store.Workspace;
import org.wheelsdown.store.manifest.AttachedDocument;
import org.wheelsdown.store.statement.DocumentDetails;

/** Brings a document into a workspace. */
public final class Attaching {
  private final Path folder;

  /**
   * Into this workspace.
   *
   * @param folder of the workspace; made where it is missing
   */
  public Attaching(Path folder) {
    this.folder = folder;
  }

  /**
   * Keeps a copy.
   *
   * @return what came of it, in a sentence
   * @throws IOException if it cannot be read
   */
  public String keep(Path file, PaperOptions told) throws IOException {
    DocumentDetails details =
        new DocumentDetails(
            told.title(),
            told.publisher(),
            told.published(),
            told.captured(),
            told.url(),
            told.note());
    AttachedDocument paper = Workspace.create(folder).documents().attach(file, details);
    return "%s is kept, SHA-256 %s.".formatted(paper.name(), paper.sha256());
  }
}
