package org.wheelsdown.io.export;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.wheelsdown.core.statement.Document;
import org.wheelsdown.core.statement.Documents;

/** Writes documents as entities of FollowTheMoney when they first prove something. */
final class DocumentEntities {
  private final Documents documents;
  private final Writer out;
  private final Set<String> written = new HashSet<>();

  DocumentEntities(Documents documents, Writer out) {
    this.documents = documents;
    this.out = out;
  }

  /** The id of the document of this SHA-256, which is written if it was not yet. */
  String proof(String sha256) throws IOException {
    String id = Entity.id("document", sha256);
    if (written.add(id)) {
      entity(id, documents.of(sha256)).writeTo(out);
    }
    return id;
  }

  /** Its SHA-256 stands in its notes: FollowTheMoney's {@code contentHash} is a SHA-1. */
  private static Entity entity(String id, Document document) {
    return new Entity(id, "Document")
        .add("fileName", document.name())
        .add("publishedAt", document.published().map(LocalDate::toString).orElse(""))
        .add("retrievedAt", document.captured().toString())
        .add("publisher", document.publisher())
        .add("sourceUrl", link(document))
        .add("notes", "SHA-256 " + document.sha256())
        .add("notes", document.licence().isEmpty() ? "" : "Licence: " + document.licence())
        .add("notes", document.note());
  }

  /** Where the document can be found; empty where its name is no link. */
  static String link(Document document) {
    return document.name().matches("https?://\\S+") ? document.name() : "";
  }
}
