package org.wheelsdown.casework.pack;

import org.wheelsdown.io.archive.SourceFile;
import org.wheelsdown.store.manifest.ImportedFile;

/**
 * A file that was imported, and where it is now.
 *
 * @param imported as the workspace remembers it
 * @param file with these bytes
 */
record Original(ImportedFile imported, SourceFile file) {}
