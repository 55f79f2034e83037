package org.wheelsdown.store.question;

import java.util.List;
import org.wheelsdown.core.question.Filter;
import org.wheelsdown.store.engine.ParquetFiles;
import org.wheelsdown.store.event.EventTable;
import org.wheelsdown.store.manifest.DocumentPart;
import org.wheelsdown.store.manifest.Manifest;

/** What is in a workspace's files, as SQL reads it: each text is what follows {@code FROM}. */
final class Sources {
  private final ParquetFiles files;
  private final Manifest manifest;

  Sources(ParquetFiles files, Manifest manifest) {
    this.files = files;
    this.manifest = manifest;
  }

  /** All events of a kind. */
  String all(EventTable table) {
    return table.source(files, table.parts(manifest.currentEvents()));
  }

  /** All events of a kind, with what is less probable than a filter asks for as unknown. */
  String asKnown(EventTable table, Filter filter) {
    return new LeastProbability(filter).of(table, all(table));
  }

  /** What each document holds and says of each aircraft and day. */
  String documents() {
    List<String> documents = manifest.documents().stream().map(DocumentPart::path).toList();
    return documents.isEmpty() ? "documents_none" : files.source(documents);
  }
}
