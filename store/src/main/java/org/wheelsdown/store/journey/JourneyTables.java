package org.wheelsdown.store.journey;

import java.sql.SQLException;
import java.util.Collection;
import org.duckdb.DuckDBAppender;
import org.wheelsdown.core.journey.Chaining;
import org.wheelsdown.core.journey.Leg;
import org.wheelsdown.core.journey.Passages;
import org.wheelsdown.core.journey.TechnicalStops;
import org.wheelsdown.core.place.Airports;
import org.wheelsdown.store.engine.Engine;
import org.wheelsdown.store.engine.Micros;

/** Journeys that are worked out for one question, as tables of the engine's. */
public final class JourneyTables {
  private static final String JOURNEYS = "worked_out_journeys";
  private static final String LEGS = "worked_out_legs";

  private final Engine engine;
  private final FlownFlights flights;
  private final Span asked;
  private final AircraftTimes aircraft;

  /**
   * @param asked the time that is asked about
   * @param aircraft those to look through, and when what is sought can have been
   */
  public JourneyTables(Engine engine, FlownFlights flights, Span asked, AircraftTimes aircraft) {
    this.engine = engine;
    this.flights = flights;
    this.asked = asked;
    this.aircraft = aircraft;
  }

  /**
   * Aircraft of which nothing is known but that they may have gone the way in the time asked for.
   */
  public static AircraftTimes around(Span asked, Collection<String> addresses) {
    return AircraftTimes.all(addresses, asked.widened(JourneySearch.AROUND));
  }

  /**
   * Journeys, one a row, and what follows {@code FROM} to read them.
   *
   * @param cited whether with the citations of their flights
   */
  public String journeys(Chaining chaining, Passages passages, Airports airports, boolean cited) {
    engine.execute("CREATE TEMP TABLE %s (%s)".formatted(JOURNEYS, JourneyRow.COLUMNS));
    TechnicalStops technical = new TechnicalStops(airports);
    new JourneySearch(engine, flights, asked, chaining, passages)
        .run(
            aircraft,
            found ->
                engine.fill(
                    JOURNEYS,
                    appender -> {
                      JourneyRow row = new JourneyRow(appender, technical);
                      for (Passed each : found) {
                        row.append(each);
                      }
                    }));
    return cited ? cited() : JOURNEYS;
  }

  /**
   * What follows {@code FROM} for the flights in the time asked about that are legs of what goes
   * the way asked for, with one more column for the way of the journey.
   */
  public String legs(Chaining chaining, Passages passages) {
    engine.execute(
        "CREATE TEMP TABLE %s (icao VARCHAR, other_aircraft INTEGER, first_heard TIMESTAMP, journey VARCHAR)"
            .formatted(LEGS));
    new JourneySearch(engine, flights, asked, chaining, passages)
        .run(
            aircraft,
            found ->
                engine.fill(
                    LEGS,
                    row -> {
                      for (Passed each : found) {
                        append(each, row);
                      }
                    }));
    return """
    (FROM %s JOIN (SELECT DISTINCT * FROM %s) USING (icao, other_aircraft, first_heard))"""
        .formatted(flights.of(timesIn(engine, LEGS, "first_heard")), LEGS);
  }

  private void append(Passed passed, DuckDBAppender row) throws SQLException {
    String way = passed.way();
    for (Leg leg : passed.part().legs()) {
      if (asked.touches(leg.firstHeard(), leg.lastHeard())) {
        row.beginRow()
            .append(passed.icao())
            .append(passed.aircraft())
            .appendEpochMicros(Micros.of(leg.firstHeard()))
            .append(way)
            .endRow();
      }
    }
  }

  /**
   * What follows {@code FROM} for the flights of journeys.
   *
   * @param journeys what follows {@code FROM} for the journeys
   */
  public static String legsOf(Engine engine, FlownFlights flights, String journeys) {
    return """
    (SELECT f.* FROM %s AS f SEMI JOIN %s AS j
      ON f.icao = j.icao AND f.other_aircraft = j.other_aircraft
        AND f.first_heard BETWEEN j.first_heard AND j.last_leg_heard)"""
        .formatted(flights.of(timesIn(engine, journeys, "last_leg_heard")), journeys);
  }

  /** When flights began that a table names: a flight is in the file of the month it began in. */
  private static AircraftTimes timesIn(Engine engine, String table, String last) {
    return AircraftTimes.of(
        engine,
        "SELECT icao, epoch_us(min(first_heard)), epoch_us(max(%s)) FROM %s GROUP BY icao"
            .formatted(last, table));
  }

  private String cited() {
    return """
    (FROM %1$s JOIN (
      SELECT j.icao, j.other_aircraft, j.first_heard, j.last_heard,
        flatten(list(f.citations ORDER BY f.first_heard)) AS citations
      FROM %1$s AS j JOIN %2$s AS f ON f.icao = j.icao AND f.other_aircraft = j.other_aircraft
        AND f.first_heard BETWEEN j.first_heard AND j.last_leg_heard
      GROUP BY ALL) USING (icao, other_aircraft, first_heard, last_heard))"""
        .formatted(JOURNEYS, flights.of(timesIn(engine, JOURNEYS, "last_leg_heard")));
  }
}
