package org.wheelsdown.store.statement;

import java.util.List;
import org.wheelsdown.store.engine.Engine;
import org.wheelsdown.store.engine.ParquetFiles;
import org.wheelsdown.store.manifest.Manifest;
import org.wheelsdown.store.manifest.StatementPart;

/**
 * Statements as the files have them, each file sorted by address, registration and serial number.
 * What a document does not name is an empty text, and a date that it does not tell is NULL. The
 * file's id is that of the imported file that brought the statement; the document in which it
 * stands may be another, which was attached.
 */
public final class StatementTable {
  static final String COLUMNS =
      """
      icao VARCHAR, registration VARCHAR, serial VARCHAR, property VARCHAR, value VARCHAR,
      held_from DATE, held_until DATE, said DATE, document VARCHAR, place VARCHAR, file_id BIGINT
      """;

  /** Stands in a place before the name of a document that was not there. */
  public static final String NAMES = ", which names ";

  private static final String NONE = "statements_none";

  private StatementTable() {}

  /** Makes the empty table that stands for no files at all; see {@link #source}. */
  public static void createNone(Engine engine) {
    engine.execute("CREATE TEMP TABLE " + NONE + " (" + COLUMNS + ")");
  }

  /** What follows {@code FROM} to read all statements that count. */
  public static String source(ParquetFiles files, Manifest manifest) {
    List<String> paths = paths(manifest);
    return paths.isEmpty() ? NONE : files.source(paths);
  }

  static List<String> paths(Manifest manifest) {
    return manifest.statements().stream().map(StatementPart::path).toList();
  }
}
