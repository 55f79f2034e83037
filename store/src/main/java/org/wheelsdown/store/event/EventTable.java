package org.wheelsdown.store.event;

import java.util.Collection;
import java.util.List;
import org.wheelsdown.store.engine.Engine;
import org.wheelsdown.store.engine.ParquetFiles;
import org.wheelsdown.store.manifest.EventPart;
import org.wheelsdown.store.manifest.Events;

/** A kind of events: what its files hold, and which of its rows a window replaces. */
public enum EventTable {
  /**
   * Flights. An end that nobody heard and that is not inferred has no time, airport or probability;
   * first and last heard stand always.
   */
  FLIGHTS(
      "flights",
      "first_heard",
      "least(first_heard, takeoff_earliest)",
      "greatest(last_heard, landing_latest)",
      "first_heard > make_timestamp(w.start) AND last_heard < make_timestamp(w.finish)",
      """
      icao VARCHAR, callsign VARCHAR,
      takeoff_time TIMESTAMP, takeoff_airport VARCHAR, takeoff_evidence VARCHAR,
      takeoff_probability DOUBLE,
      landing_time TIMESTAMP, landing_airport VARCHAR, landing_evidence VARCHAR,
      landing_probability DOUBLE,
      first_heard TIMESTAMP, last_heard TIMESTAMP,
      takeoff_earliest TIMESTAMP, takeoff_latest TIMESTAMP, takeoff_evidence_class VARCHAR,
      takeoff_reason VARCHAR, takeoff_candidates VARCHAR, takeoff_excluded VARCHAR,
      takeoff_sighting VARCHAR, takeoff_latitude DOUBLE, takeoff_longitude DOUBLE,
      takeoff_altitude_ft DOUBLE, takeoff_height_ft DOUBLE, takeoff_distance_km DOUBLE,
      takeoff_nearby VARCHAR,
      landing_earliest TIMESTAMP, landing_latest TIMESTAMP, landing_evidence_class VARCHAR,
      landing_reason VARCHAR, landing_candidates VARCHAR, landing_excluded VARCHAR,
      landing_sighting VARCHAR, landing_latitude DOUBLE, landing_longitude DOUBLE,
      landing_altitude_ft DOUBLE, landing_height_ft DOUBLE, landing_distance_km DOUBLE,
      landing_nearby VARCHAR,
      distance_km DOUBLE, touch_and_goes INTEGER, low_approaches INTEGER, other_aircraft INTEGER,
      positions INTEGER,
      passes STRUCT(kind VARCHAR, airport VARCHAR, time TIMESTAMP, height_ft DOUBLE)[]
      """),

  /** Stays. An end that was neither observed nor inferred has no time. */
  STAYS(
      "stays",
      "heard_from",
      "least(heard_from, arrived_earliest)",
      "greatest(heard_until, departed_latest)",
      "heard_until > make_timestamp(w.start) AND heard_from < make_timestamp(w.finish)",
      """
      icao VARCHAR, airport VARCHAR, arrived TIMESTAMP, departed TIMESTAMP,
      arrived_evidence VARCHAR, departed_evidence VARCHAR,
      heard_from TIMESTAMP, heard_until TIMESTAMP,
      arrived_earliest TIMESTAMP, arrived_latest TIMESTAMP, arrived_probability DOUBLE,
      departed_earliest TIMESTAMP, departed_latest TIMESTAMP, departed_probability DOUBLE,
      probability DOUBLE, positions INTEGER
      """),

  /** Silences. What one can hold stands in words, and the fields of possible stops in a list. */
  GAPS(
      "gaps",
      "gap_start",
      "gap_start",
      "gap_end",
      "gap_start >= make_timestamp(w.landing) AND gap_end <= make_timestamp(w.takeoff)",
      """
      icao VARCHAR, callsign VARCHAR, gap_start TIMESTAMP, gap_end TIMESTAMP,
      distance_km DOUBLE,
      before_latitude DOUBLE, before_longitude DOUBLE, before_altitude_ft DOUBLE,
      before_state VARCHAR,
      after_latitude DOUBLE, after_longitude DOUBLE, after_altitude_ft DOUBLE,
      after_state VARCHAR,
      holds VARCHAR, stop_probability DOUBLE, stops VARCHAR[], excluded VARCHAR
      """),

  /** Stretches of reports that are no travel, or are doubtful. */
  MARKS(
      "marks",
      "mark_start",
      "mark_start",
      "mark_end",
      "mark_start > make_timestamp(w.start) AND mark_end < make_timestamp(w.finish)",
      """
      icao VARCHAR, kind VARCHAR, mark_start TIMESTAMP, mark_end TIMESTAMP, reports INTEGER,
      latitude DOUBLE, longitude DOUBLE, words VARCHAR, detail VARCHAR
      """);

  /** The last column of each, with the comma before it. */
  public static final String CITATIONS =
      """
      , citations STRUCT(file VARCHAR, sha256 VARCHAR, origin VARCHAR, licence VARCHAR,
        document VARCHAR, first_row INTEGER, last_row INTEGER,
        "from" TIMESTAMP, "until" TIMESTAMP, positions INTEGER)[]
      """;

  private final String folder;
  private final String startColumn;
  private final String earliest;
  private final String latest;
  private final String replaced;
  private final String columns;

  EventTable(
      String folder,
      String startColumn,
      String earliest,
      String latest,
      String replaced,
      String columns) {
    this.folder = folder;
    this.startColumn = startColumn;
    this.earliest = earliest;
    this.latest = latest;
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

  /** The column that tells to which month an event belongs. */
  String startColumn() {
    return startColumn;
  }

  /** The first that an event says anything of, as SQL. */
  String earliest() {
    return earliest;
  }

  /** The last that an event says anything of, as SQL. */
  String latest() {
    return latest;
  }

  /** The condition for a row of this table to be replaced by a window {@code w}. */
  String replaced() {
    return replaced;
  }

  /** Makes the empty table that stands for no files at all; see {@link #source}. */
  public void createNone(Engine engine) {
    engine.execute("CREATE TEMP TABLE %s_none (%s)".formatted(folder, columns));
  }

  /** The files that hold it. */
  public List<EventPart> parts(Events events) {
    return switch (this) {
      case FLIGHTS -> events.flights();
      case STAYS -> events.stays();
      case GAPS -> events.gaps();
      case MARKS -> events.marks();
    };
  }

  /**
   * What follows {@code FROM} to read some files by place, of which there may be none; each row
   * with the columns of {@link PlaceOrder} before the others, and no citations.
   */
  public String sourceByPlace(ParquetFiles files, Collection<String> paths) {
    return paths.isEmpty()
        ? "(SELECT '' AS place, '' AS role, NULL::TIMESTAMP AS moment, * FROM %s_none)"
            .formatted(folder)
        : files.source(paths);
  }

  /** What follows {@code FROM} to read some files by aircraft, of which there may be none. */
  public String source(ParquetFiles files, Collection<String> paths) {
    return paths.isEmpty() ? folder + "_none" : files.source(paths);
  }
}
