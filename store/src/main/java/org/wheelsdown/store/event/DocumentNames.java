package org.wheelsdown.store.event;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wheelsdown.core.position.Address;
import org.wheelsdown.core.position.Origin;
import org.wheelsdown.store.engine.Engine;
import org.wheelsdown.store.engine.ParquetFiles;
import org.wheelsdown.store.manifest.DocumentPart;
import org.wheelsdown.store.position.AddressCondition;

/** Looks up what documents are called inside their source files. */
public final class DocumentNames {
  private final Engine engine;
  private final ParquetFiles files;
  private final List<String> paths;

  public DocumentNames(Engine engine, ParquetFiles files, List<DocumentPart> parts) {
    this.engine = engine;
    this.files = files;
    this.paths = parts.stream().map(DocumentPart::path).toList();
  }

  /** The names of all documents that have positions of some aircraft. */
  public Map<Origin, String> of(Collection<Address> aircraft) {
    Map<Origin, String> names = new HashMap<>();
    engine.list(
        "SELECT DISTINCT file_id, member, document FROM %s WHERE document <> '' AND %s"
            .formatted(files.source(paths), AddressCondition.isOneOf(aircraft)),
        row -> names.put(new Origin(row.getLong(1), row.getInt(2)), row.getString(3)));
    return names;
  }
}
