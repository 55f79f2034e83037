package org.wheelsdown.lab.world;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.duckdb.DuckDBAppender;
import org.wheelsdown.core.place.Airport;
import org.wheelsdown.core.place.AirportAt;
import org.wheelsdown.core.place.Airports;
import org.wheelsdown.store.engine.Engine;

/**
 * The world as narrow tables of DuckDB, from which everything else follows: {@code fields}, {@code
 * aircraft}, and one row a flight in {@code legs}, by aircraft and time.
 */
final class LegTable {
  /** Aircraft whose flights are held in memory at once. */
  private static final int LOT = 2_000;

  private static final String CREATE =
      """
      CREATE OR REPLACE TABLE fields (field INTEGER, ident VARCHAR, latitude DOUBLE,
        longitude DOUBLE, elevation DOUBLE, beside VARCHAR, beside_km INTEGER);
      CREATE OR REPLACE TABLE aircraft (craft INTEGER, icao VARCHAR, callsign VARCHAR,
        numbered BOOLEAN, registration VARCHAR, type VARCHAR, military BOOLEAN,
        silence INTEGER);
      CREATE OR REPLACE TABLE legs (craft INTEGER, number INTEGER, takeoff_field INTEGER,
        landing_field INTEGER, off BIGINT, "on" BIGINT, takeoff_sight TINYINT,
        landing_sight TINYINT, next_off BIGINT, next_sight TINYINT);
      """;

  /** One flight in so many has a silence on its way. */
  private static final int FLIGHTS_A_SILENCE = 100;

  private static final int FLIGHTS_A_SILENCE_IN_STORY = 3;

  /** Kilometres around a field within which its runner-up is looked for. */
  private static final double BESIDE = 80;

  private final Engine engine;

  LegTable(Engine engine) {
    this.engine = engine;
    engine.execute(CREATE);
  }

  void fill(Airports airports, Fields fields, List<Craft> fleet, Chain chain) {
    engine.fill("fields", row -> fields(airports, fields, row));
    engine.fill("aircraft", row -> aircraft(fleet, row));
    engine.fill("legs", row -> legs(fleet, chain, row));
  }

  long count() {
    return engine.list("SELECT count(*) FROM legs", row -> row.getLong(1)).get(0);
  }

  private static void fields(Airports airports, Fields fields, DuckDBAppender row)
      throws SQLException {
    for (int field = 0; field < fields.count(); field++) {
      Airport airport = fields.airport(field);
      AirportAt beside = beside(airports, airport);
      row.beginRow().append(field).append(airport.ident());
      row.append(airport.latitude()).append(airport.longitude());
      row.append((double) airport.elevationFeet());
      row.append(beside.airport().ident()).append((int) beside.distance()).endRow();
    }
  }

  /** The nearest other field; the field itself where it is alone. */
  private static AirportAt beside(Airports airports, Airport airport) {
    return airports.within(airport.latitude(), airport.longitude(), BESIDE).stream()
        .filter(near -> near.airport().type().isAerodrome() && !near.airport().equals(airport))
        .findFirst()
        .orElse(new AirportAt(airport, 0));
  }

  private static void aircraft(List<Craft> fleet, DuckDBAppender row) throws SQLException {
    for (int i = 0; i < fleet.size(); i++) {
      Craft craft = fleet.get(i);
      row.beginRow().append(i).append(craft.address().toString()).append(craft.callsign());
      row.append(craft.line().isAirline()).append(craft.registration()).append(craft.type());
      row.append(craft.line().isMilitary());
      row.append(craft.rounds().isPresent() ? FLIGHTS_A_SILENCE_IN_STORY : FLIGHTS_A_SILENCE);
      row.endRow();
    }
  }

  private static void legs(List<Craft> fleet, Chain chain, DuckDBAppender row) throws SQLException {
    for (int first = 0; first < fleet.size(); first += LOT) {
      int from = first;
      List<List<Leg>> lot =
          IntStream.range(first, Math.min(first + LOT, fleet.size()))
              .parallel()
              .mapToObj(craft -> legs(fleet.get(craft), chain))
              .toList();
      for (int i = 0; i < lot.size(); i++) {
        append(from + i, lot.get(i), row);
      }
    }
  }

  private static List<Leg> legs(Craft craft, Chain chain) {
    List<Leg> legs = new ArrayList<>();
    chain.fly(craft, legs::add);
    return legs;
  }

  private static void append(int craft, List<Leg> legs, DuckDBAppender row) throws SQLException {
    for (int i = 0; i < legs.size(); i++) {
      Leg leg = legs.get(i);
      row.beginRow().append(craft).append(leg.number()).append(leg.from()).append(leg.to());
      row.append(leg.off()).append(leg.on());
      row.append(leg.takeoff().code()).append(leg.landing().code());
      appendNext(legs, i + 1, row);
      row.endRow();
    }
  }

  /** The flight that left again; after the last of the year nothing is known. */
  private static void appendNext(List<Leg> legs, int next, DuckDBAppender row) throws SQLException {
    if (next < legs.size()) {
      row.append(legs.get(next).off()).append(legs.get(next).takeoff().code());
    } else {
      row.appendNull().append(Leg.Sight.UNKNOWN.code());
    }
  }
}
