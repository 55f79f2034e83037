package org.wheelsdown.store.statement;

import java.util.List;
import org.wheelsdown.store.engine.Engine;
import org.wheelsdown.store.engine.ParquetFiles;
import org.wheelsdown.store.manifest.ImportedFile;
import org.wheelsdown.store.manifest.Manifest;

/**
 * What documents of positions say of their aircraft besides where they were, as statements: readsb
 * writes the fields of its database into each trace. What is said day after day without a change is
 * kept for the first and the last of these days.
 */
final class TrackStatements {
  private static final String SAID =
      """
      CREATE OR REPLACE TEMP TABLE track_said AS
      SELECT icao, registration, type, type_name, operator, year, flags & 13 AS flags, day,
        arg_min({file_id: file_id, document: document}, {file_id: file_id, member: member}) AS source
      FROM %s
      WHERE icao BETWEEN '%s' AND '%s' AND (registration <> '' OR type <> '' OR type_name <> '' OR operator <> '' OR year <> ''
        OR flags & 13 <> 0)
      GROUP BY ALL
      """;

  /** Aircraft in the order of their addresses, so many documents at a time as memory holds. */
  private static final String LOTS =
      """
      SELECT min(icao), max(icao) FROM (
        SELECT icao, sum(count(*)) OVER (ORDER BY icao) // %d AS lot FROM %s GROUP BY icao)
      GROUP BY lot ORDER BY lot
      """;

  private static final int DOCUMENTS_A_LOT = 1_000_000;

  private static final String NO_RUNS =
      """
      CREATE TEMP TABLE track_runs (icao VARCHAR, registration VARCHAR, type VARCHAR,
        type_name VARCHAR, operator VARCHAR, year VARCHAR, flags INTEGER,
        source STRUCT(file_id BIGINT, document VARCHAR), day DATE)
      """;

  /** Days count as following one another if no document of that aircraft lies between them. */
  private static final String RUNS =
      """
      INSERT INTO track_runs BY NAME
      WITH numbered AS (
        SELECT *, dense_rank() OVER (PARTITION BY icao ORDER BY day)
          - row_number() OVER (
            PARTITION BY icao, registration, type, type_name, operator, year, flags ORDER BY day)
          AS run
        FROM track_said),
      runs AS (
        SELECT * EXCLUDE (day, source, run), run, arg_min(source, day) AS first_source,
          arg_max(source, day) AS last_source, min(day) AS first_day, max(day) AS last_day
        FROM numbered GROUP BY ALL)
      SELECT * EXCLUDE (run, first_source, last_source, first_day, last_day),
        first_source AS source, first_day AS day
      FROM runs
      UNION ALL
      SELECT * EXCLUDE (run, first_source, last_source, first_day, last_day),
        last_source AS source, last_day AS day
      FROM runs WHERE last_day > first_day
      """;

  private static final String STATEMENTS =
      """
      CREATE TEMP VIEW track_statements AS
      SELECT icao, '' AS registration, '' AS serial, told.property, told.value,
        NULL::DATE AS held_from, NULL::DATE AS held_until, day AS said, sha256 AS document,
        if(source.document = '', name, source.document) || ', ' || told.field AS place
      FROM track_runs JOIN source_files ON source_files.file_id = source.file_id,
        unnest([
          {property: 'REGISTRATION', value: track_runs.registration, field: 'r'},
          {property: 'TYPE', value: type, field: 't'},
          {property: 'TYPE_NAME', value: type_name, field: 'desc'},
          {property: 'OPERATOR', value: operator, field: 'ownOp'},
          {property: 'BUILT', value: year, field: 'year'},
          {property: 'CATEGORY', value: if(flags & 1 <> 0, 'MILITARY', ''), field: 'dbFlags'},
          {property: 'PRIVACY', value: if(flags & 4 <> 0, 'PIA', ''), field: 'dbFlags'},
          {property: 'PRIVACY', value: if(flags & 8 <> 0, 'LADD', ''), field: 'dbFlags'}
        ]) AS unnested(told)
      WHERE trim(told.value) <> ''
      """;

  private static final String NONE =
      """
      CREATE TEMP TABLE track_documents_none (icao VARCHAR, day DATE, file_id BIGINT,
        member INTEGER, document VARCHAR, registration VARCHAR, type VARCHAR, type_name VARCHAR,
        operator VARCHAR, year VARCHAR, flags INTEGER)
      """;

  private final Engine engine;

  TrackStatements(Engine engine) {
    this.engine = engine;
  }

  /**
   * Makes the view {@code track_statements}, with the columns of statements but for the file's id.
   *
   * @param documents what follows {@code FROM} for the documents
   */
  void create(String documents, Manifest manifest) {
    engine.execute("CREATE TEMP TABLE source_files (file_id BIGINT, sha256 VARCHAR, name VARCHAR)");
    engine.fill(
        "source_files",
        appender -> {
          for (ImportedFile file : manifest.files()) {
            appender
                .beginRow()
                .append(file.id())
                .append(file.sha256())
                .append(fileName(file.name()))
                .endRow();
          }
        });
    createRuns(documents);
    engine.execute(STATEMENTS);
  }

  private void createRuns(String documents) {
    engine.execute(NO_RUNS);
    List<Lot> lots =
        engine.list(
            LOTS.formatted(DOCUMENTS_A_LOT, documents),
            row -> new Lot(row.getString(1), row.getString(2)));
    for (Lot lot : lots) {
      engine.execute(SAID.formatted(documents, lot.first(), lot.last()));
      engine.execute(RUNS);
    }
    engine.execute("DROP TABLE IF EXISTS track_said");
  }

  private record Lot(String first, String last) {}

  /** Makes the empty table that stands for no documents at all; see {@link #source}. */
  static void createNone(Engine engine) {
    engine.execute(NONE);
  }

  /** What follows {@code FROM} to read documents, of which there may be none. */
  static String source(ParquetFiles files, List<String> paths) {
    return paths.isEmpty() ? "track_documents_none" : files.source(paths);
  }

  /** The last part of a path. */
  static String fileName(String path) {
    return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  }
}
