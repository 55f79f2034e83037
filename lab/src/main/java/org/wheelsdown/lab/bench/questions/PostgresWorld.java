package org.wheelsdown.lab.bench.questions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.wheelsdown.core.place.Airport;
import org.wheelsdown.io.reference.ReferenceData;
import org.wheelsdown.store.engine.Engine;
import org.wheelsdown.store.engine.ParquetFiles;
import org.wheelsdown.store.folder.Folder;
import org.wheelsdown.store.manifest.EventPart;
import org.wheelsdown.store.manifest.Manifest;
import org.wheelsdown.store.manifest.ManifestFile;

/** Loads a world's rows into PostgreSQL, by way of CSV files, with the indexes they ask for. */
final class PostgresWorld {
  private static final String TABLES =
      """
      CREATE EXTENSION IF NOT EXISTS postgis;
      CREATE TABLE flights (icao text, callsign text, takeoff_time timestamp, takeoff_airport text,
        takeoff_evidence text, takeoff_probability float8, landing_time timestamp,
        landing_airport text, landing_evidence text, landing_probability float8,
        first_heard timestamp, last_heard timestamp, takeoff_reason text, landing_reason text,
        takeoff_candidates text, landing_candidates text, takeoff_latitude float8,
        takeoff_longitude float8, landing_latitude float8, landing_longitude float8,
        distance_km float8, positions int);
      CREATE TABLE stays (icao text, airport text, arrived timestamp, departed timestamp,
        arrived_evidence text, departed_evidence text, heard_from timestamp,
        heard_until timestamp, probability float8, positions int);
      CREATE TABLE gaps (icao text, callsign text, gap_start timestamp, gap_end timestamp,
        distance_km float8, holds text, stop text, before geography(Point), after geography(Point));
      CREATE TABLE airports (ident text PRIMARY KEY, country text, spot geography(Point));
      CREATE TABLE near_ve (ident text PRIMARY KEY);
      CREATE TABLE identity (icao text PRIMARY KEY, registration text, type text, operator text,
        owner text, category text, state text);
      """;

  private static final String INDEXES =
      """
      CREATE INDEX ON flights (landing_airport, landing_time);
      CREATE INDEX ON flights (takeoff_airport, takeoff_time);
      CREATE INDEX ON flights (icao, first_heard);
      CREATE INDEX ON stays (airport, (coalesce(arrived, heard_from)));
      CREATE INDEX ON stays (icao, (coalesce(arrived, heard_from)));
      CREATE INDEX ON gaps USING gist (before);
      CREATE INDEX ON gaps USING gist (after);
      CREATE INDEX ON gaps (gap_start);
      CREATE INDEX ON identity (category, state);
      CREATE INDEX ON airports USING gist (spot);
      ANALYZE;
      """;

  private static final String FLIGHTS =
      """
      icao, callsign, takeoff_time, takeoff_airport, takeoff_evidence, takeoff_probability,
      landing_time, landing_airport, landing_evidence, landing_probability, first_heard,
      last_heard, takeoff_reason, landing_reason, takeoff_candidates, landing_candidates,
      takeoff_latitude, takeoff_longitude, landing_latitude, landing_longitude, distance_km,
      positions""";

  private static final String STAYS =
      """
      icao, airport, arrived, departed, arrived_evidence, departed_evidence, heard_from,
      heard_until, probability, positions""";

  private static final String GAPS =
      """
      icao, callsign, gap_start, gap_end, distance_km, holds, stops[1],
      'POINT(' || before_longitude || ' ' || before_latitude || ')',
      'POINT(' || after_longitude || ' ' || after_latitude || ')'""";

  private static final String IDENTITY =
      "DISTINCT ON (icao) icao, registration, type, operator, owner, category, state";

  private final Postgres server;
  private final Folder workspace;
  private final Path csv;

  PostgresWorld(Postgres server, Path workspace, Path csv) {
    this.server = server;
    this.workspace = new Folder(workspace);
    this.csv = csv;
  }

  void load(Set<String> nearVenezuela) throws IOException {
    server.run(TABLES);
    Manifest manifest = new ManifestFile(workspace).read();
    Path spill = workspace.spill().resolve(UUID.randomUUID().toString());
    try (Engine engine = Engine.startParallel(workspace, spill)) {
      copy(engine, "flights", FLIGHTS, paths(manifest.events().flights()));
      copy(engine, "stays", STAYS, paths(manifest.events().stays()));
      copy(engine, "gaps", GAPS, paths(manifest.events().gaps()));
      copy(engine, "identity", IDENTITY, manifest.currentIdentity().paths());
    }
    copy("airports", ReferenceData.airports().all().stream().map(PostgresWorld::row).toList());
    copy("near_ve", List.copyOf(nearVenezuela));
    server.run(INDEXES);
  }

  private static List<String> paths(List<EventPart> parts) {
    return EventPart.pathsByAircraft(parts);
  }

  private static String row(Airport airport) {
    return "%s,%s,POINT(%s %s)"
        .formatted(airport.ident(), airport.country(), airport.longitude(), airport.latitude());
  }

  /** One file after the other, so that the disk need not hold all twice. */
  private void copy(Engine engine, String table, String columns, List<String> paths)
      throws IOException {
    for (String path : paths) {
      String from = new ParquetFiles(workspace).source(List.of(path));
      engine.copy(
          "SELECT %s FROM %s".formatted(columns, from),
          ParquetFiles.text(csv.toString()) + " (FORMAT csv, HEADER false)");
      take(table);
    }
  }

  private void copy(String table, List<String> rows) throws IOException {
    Files.writeString(csv, rows.stream().collect(Collectors.joining("\n", "", "\n")));
    take(table);
  }

  private void take(String table) throws IOException {
    server.run("\\copy %s FROM '%s' WITH (FORMAT csv)\n".formatted(table, csv));
    Files.delete(csv);
  }
}
