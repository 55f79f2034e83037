package org.wheelsdown.store.imports;

import java.util.List;
import org.wheelsdown.store.manifest.ImportedFile;

/**
 * What came of an import.
 *
 * @param imported the files that it brought, in order
 * @param alreadyThere files of which the same content was in the workspace already, as they were
 *     imported then; nothing was changed for them
 */
public record ImportResult(List<ImportedFile> imported, List<ImportedFile> alreadyThere) {
  public ImportResult {
    imported = List.copyOf(imported);
    alreadyThere = List.copyOf(alreadyThere);
  }
}
