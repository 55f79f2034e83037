package org.wheelsdown.store.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wheelsdown.core.position.Origin;
import org.wheelsdown.store.engine.Engine;
import org.wheelsdown.store.engine.ParquetFiles;
import org.wheelsdown.store.manifest.DocumentPart;

/** Looks up what documents are called inside their source files. */
final class DocumentNames {
  private final Engine engine;
  private final ParquetFiles files;
  private final List<String> paths;

  DocumentNames(Engine engine, ParquetFiles files, List<DocumentPart> parts) {
    this.engine = engine;
    this.files = files;
    this.paths = parts.stream().map(DocumentPart::path).toList();
  }

  /** The names of all documents that have positions of the windows' aircraft. */
  Map<Origin, String> of(List<Window> windows) {
    Map<Origin, String> names = new HashMap<>();
    engine.list(
        "SELECT DISTINCT file_id, member, document FROM %s WHERE document <> '' AND %s"
            .formatted(files.source(paths), Histories.isOneOf(windows)),
        row -> names.put(new Origin(row.getLong(1), row.getInt(2)), row.getString(3)));
    return names;
  }
}
