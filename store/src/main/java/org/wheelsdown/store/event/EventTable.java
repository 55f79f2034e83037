package org.wheelsdown.store.event;

import java.util.Collection;
import java.util.List;
import org.wheelsdown.store.engine.Engine;
import org.wheelsdown.store.engine.ParquetFiles;
import org.wheelsdown.store.manifest.EventPart;

/** A kind of events: what its files hold, and which of its rows a window replaces. */
public enum EventTable {
  /**
   * Flights. An end that is not observed has no time, airport or probability; first and last heard
   * stand always.
   */
  FLIGHTS(
      "flights",
      "first_heard",
      "first_heard > make_timestamp(%s) AND last_heard < make_timestamp(%s)",
      """
      icao VARCHAR, callsign VARCHAR,
      takeoff_time TIMESTAMP, takeoff_airport VARCHAR, takeoff_evidence VARCHAR,
      takeoff_probability DOUBLE,
      landing_time TIMESTAMP, landing_airport VARCHAR, landing_evidence VARCHAR,
      landing_probability DOUBLE,
      first_heard TIMESTAMP, last_heard TIMESTAMP,
      takeoff_sighting VARCHAR, takeoff_latitude DOUBLE, takeoff_longitude DOUBLE,
      takeoff_altitude_ft DOUBLE, takeoff_height_ft DOUBLE, takeoff_distance_km DOUBLE,
      takeoff_nearby VARCHAR,
      landing_sighting VARCHAR, landing_latitude DOUBLE, landing_longitude DOUBLE,
      landing_altitude_ft DOUBLE, landing_height_ft DOUBLE, landing_distance_km DOUBLE,
      landing_nearby VARCHAR,
      distance_km DOUBLE, touch_and_goes INTEGER, low_approaches INTEGER, positions INTEGER,
      passes STRUCT(kind VARCHAR, airport VARCHAR, time TIMESTAMP, height_ft DOUBLE)[]
      """),

  /** Stays. An end that was not observed has no time. */
  STAYS(
      "stays",
      "heard_from",
      "heard_until > make_timestamp(%s) AND heard_from < make_timestamp(%s)",
      """
      icao VARCHAR, airport VARCHAR, arrived TIMESTAMP, departed TIMESTAMP,
      arrived_evidence VARCHAR, departed_evidence VARCHAR,
      heard_from TIMESTAMP, heard_until TIMESTAMP, positions INTEGER
      """);

  private static final String CITATIONS =
      """
      , citations STRUCT(file VARCHAR, sha256 VARCHAR, origin VARCHAR, licence VARCHAR,
        document VARCHAR, first_row INTEGER, last_row INTEGER,
        "from" TIMESTAMP, "until" TIMESTAMP, positions INTEGER)[]
      """;

  private final String folder;
  private final String startColumn;
  private final String replaced;
  private final String columns;

  EventTable(String folder, String startColumn, String replaced, String columns) {
    this.folder = folder;
    this.startColumn = startColumn;
    this.replaced = replaced;
    this.columns = columns + CITATIONS;
  }

  /** The folder that its files lie in; also its name in SQL. */
  public String folder() {
    return folder;
  }

  /** The columns with their types, as in {@code CREATE TABLE}. */
  String columns() {
    return columns;
  }

  /** The column that tells to which month an event belongs; no two of one aircraft share it. */
  String startColumn() {
    return startColumn;
  }

  /** The condition for a row to lie between two points in time, given as SQL in microseconds. */
  String replacedBetween(String start, String finish) {
    return replaced.formatted(start, finish);
  }

  /** Makes the empty table that stands for no files at all; see {@link #source}. */
  public void createNone(Engine engine) {
    engine.execute("CREATE TEMP TABLE %s_none (%s)".formatted(folder, columns));
  }

  /** What follows {@code FROM} to read all of some files, of which there may be none. */
  public String source(ParquetFiles files, Collection<EventPart> parts) {
    if (parts.isEmpty()) {
      return folder + "_none";
    }
    List<String> paths = parts.stream().map(EventPart::path).toList();
    return files.source(paths);
  }
}
