package org.wheelsdown.store.journey;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
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

  /** The least that tells two times apart. */
  private static final Duration A_MOMENT = Duration.ofNanos(1_000);

  private final Engine engine;
  private final FlownFlights flights;
  private final Span asked;
  private final String aircraft;

  /**
   * @param asked the time that is asked about
   * @param aircraft a query for the addresses to look through
   */
  public JourneyTables(Engine engine, FlownFlights flights, Span asked, String aircraft) {
    this.engine = engine;
    this.flights = flights;
    this.asked = asked;
    this.aircraft = aircraft;
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
   * What follows {@code FROM} for the flights that are legs of what goes the way asked for, with
   * one more column for the way of the journey.
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
                        String way = each.way();
                        for (Leg leg : each.part().legs()) {
                          row.beginRow()
                              .append(each.icao())
                              .append(each.aircraft())
                              .appendEpochMicros(Micros.of(leg.firstHeard()))
                              .append(way)
                              .endRow();
                        }
                      }
                    }));
    return """
    (FROM %s JOIN (SELECT DISTINCT * FROM %s) USING (icao, other_aircraft, first_heard))"""
        .formatted(flights.of(aircraftIn(engine, LEGS), asked), LEGS);
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
        .formatted(flights.of(aircraftIn(engine, journeys), timeOf(engine, journeys)), journeys);
  }

  private static NavigableSet<String> aircraftIn(Engine engine, String table) {
    return new TreeSet<>(
        engine.list("SELECT DISTINCT icao FROM " + table, row -> row.getString(1)));
  }

  private static Span timeOf(Engine engine, String journeys) {
    String sql =
        "SELECT epoch_us(min(first_heard)), epoch_us(max(last_heard)) FROM %s HAVING count(*) > 0"
            .formatted(journeys);
    return engine.list(sql, JourneyTables::time).stream().findFirst().orElse(Span.ALWAYS);
  }

  private static Span time(ResultSet row) throws SQLException {
    Instant last = Micros.instant(row.getLong(2));
    return new Span(Optional.of(Micros.instant(row.getLong(1))), Optional.of(last.plus(A_MOMENT)));
  }

  private String cited() {
    return """
    (FROM %1$s JOIN (
      SELECT j.icao, j.other_aircraft, j.first_heard, j.last_heard,
        flatten(list(f.citations ORDER BY f.first_heard)) AS citations
      FROM %1$s AS j JOIN %2$s AS f ON f.icao = j.icao AND f.other_aircraft = j.other_aircraft
        AND f.first_heard BETWEEN j.first_heard AND j.last_leg_heard
      GROUP BY ALL) USING (icao, other_aircraft, first_heard, last_heard))"""
        .formatted(JOURNEYS, flights.of(aircraftIn(engine, JOURNEYS), timeOf(engine, JOURNEYS)));
  }
}
