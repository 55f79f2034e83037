package org.wheelsdown.store.statement;

import java.util.List;
import org.wheelsdown.store.engine.Engine;
import org.wheelsdown.store.engine.ParquetFiles;
import org.wheelsdown.store.manifest.Manifest;

/**
 * What each aircraft that was heard was from when to when, sorted by address and first day. For
 * each address the periods follow one another without holes, from {@link #FIRST_DAY} to {@link
 * #NO_DAY}. What is not known is an empty text.
 *
 * <p>An answer is told beside it by which documents operator, owner and category are known: {@code
 * sources} has a line for each and such a fact, its file, SHA-256, day and property with a tab
 * between them. {@code undated_said} and {@code undated_by} tell when and by what document the fact
 * was said that only statements without dates tell, and these the latest.
 */
public final class IdentityTable {
  /** Where a period begins that is open there: before any flight. */
  static final String FIRST_DAY = "0001-01-01";

  /** Where a period ends that is open there: after any flight. */
  static final String NO_DAY = "9999-12-31";

  static final String COLUMNS =
      """
      icao VARCHAR, from_day DATE, until_day DATE, airframe VARCHAR,
      registration VARCHAR, registration_key VARCHAR, type VARCHAR, type_name VARCHAR,
      serial VARCHAR, built VARCHAR, operator VARCHAR, owner VARCHAR, category VARCHAR,
      state VARCHAR, privacy VARCHAR, identity VARCHAR, competing INTEGER,
      sources VARCHAR, undated_said DATE, undated_by VARCHAR,
      statements STRUCT(property VARCHAR, "value" VARCHAR, held_from DATE, held_until DATE,
        said DATE, file VARCHAR, sha256 VARCHAR, place VARCHAR, used BOOLEAN)[]
      """;

  private static final String NONE = "identity_none";

  private IdentityTable() {}

  /** Makes the empty table that stands for no files at all; see {@link #said}. */
  public static void createNone(Engine engine) {
    engine.execute("CREATE TEMP TABLE " + NONE + " (" + COLUMNS + ")");
  }

  /**
   * What follows {@code FROM} to read it beside events: the address is called {@code said_icao}
   * here, so that {@code icao} stays that of the event.
   */
  public static String said(ParquetFiles files, Manifest manifest) {
    List<String> paths = manifest.currentIdentity().paths();
    String from = paths.isEmpty() ? NONE : files.source(paths);
    return "(SELECT icao AS said_icao, * EXCLUDE (icao) FROM " + from + ")";
  }
}
