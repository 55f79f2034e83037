package org.wheelsdown.store.question;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.wheelsdown.core.journey.Passages;
import org.wheelsdown.core.question.Filter;
import org.wheelsdown.core.question.Where;
import org.wheelsdown.core.question.Who;
import org.wheelsdown.store.engine.Engine;
import org.wheelsdown.store.journey.AircraftTimes;
import org.wheelsdown.store.journey.Span;

/**
 * Finds which aircraft may have gone from one place to another, and when: those that took off at
 * the one, landed at the other no longer afterwards than a way may take, and nowhere between stood
 * longer than a stop may last. It finds too many rather than too few.
 */
final class WaySearch {
  /** Aircraft whose flights are looked through at once. */
  private static final int LOT = 5_000;

  private static final String WAYS =
      """
      CREATE OR REPLACE TEMP TABLE possible_ways
        (icao VARCHAR, other_aircraft INTEGER, left_first TIMESTAMP, came_first TIMESTAMP,
          since TIMESTAMP, until TIMESTAMP)
      """;

  /** Each landing with the last take-off before it. */
  private static final String PAIRS =
      """
      INSERT INTO possible_ways
      WITH left_there AS MATERIALIZED (
        SELECT icao, other_aircraft, first_heard FROM %1$s
        WHERE takeoff_airport IS NOT NULL AND %3$s),
      came_there AS MATERIALIZED (
        SELECT icao, other_aircraft, first_heard, last_heard FROM %2$s
        WHERE landing_airport IS NOT NULL AND %3$s)
      SELECT icao, other_aircraft, l.first_heard, c.first_heard, %4$s AS since, c.last_heard AS until
      FROM (FROM came_there SEMI JOIN left_there USING (icao)) AS c
        ASOF JOIN (FROM left_there SEMI JOIN came_there USING (icao)) AS l
        USING (icao, other_aircraft, first_heard)
      WHERE until - l.first_heard <= to_microseconds(%5$d) AND %6$s
      """;

  /** On the way to a stop the last take-off from a place need not be that with which it began. */
  private static final String LONG_BEFORE =
      "c.last_heard - to_microseconds(" + Passages.LONGEST.toMillis() * 1_000 + ")";

  private static final String TIMES =
      "SELECT icao, epoch_us(min(since)), epoch_us(max(until)) FROM %s GROUP BY icao";

  /** Stands of each aircraft are counted that are too long; between both ends there may be none. */
  private static final String UNBROKEN =
      """
      (WITH flown AS (
        SELECT icao, other_aircraft, first_heard, last_heard,
          coalesce(takeoff_time, first_heard) AS began, coalesce(landing_time, last_heard) AS ended
        FROM %s JOIN looked_through USING (icao) WHERE %s),
      stood AS (
        SELECT *, coalesce(began - lag(ended) OVER flights > to_microseconds(%d), false) AS is_long
        FROM flown
        WINDOW flights AS (
          PARTITION BY icao, other_aircraft ORDER BY first_heard, last_heard)),
      chained AS MATERIALIZED (
        SELECT icao, other_aircraft, first_heard, count(*) FILTER (is_long) OVER (
            PARTITION BY icao, other_aircraft ORDER BY first_heard, last_heard) AS journey
        FROM stood)
      SELECT w.icao, w.since, w.until
      FROM possible_ways AS w
        JOIN chained AS l ON l.icao = w.icao AND l.other_aircraft = w.other_aircraft
          AND l.first_heard = w.left_first
        JOIN chained AS c ON c.icao = w.icao AND c.other_aircraft = w.other_aircraft
          AND c.first_heard = w.came_first
      WHERE l.journey = c.journey)""";

  private final Engine engine;
  private final Sources sources;
  private final Filter filter;
  private final Duration longestStop;
  private final Span around;

  /**
   * @param engine is left with temporary tables
   * @param filter asks for a way from one place to another, or between them
   */
  WaySearch(Engine engine, Sources sources, Filter filter, Duration longestStop) {
    this.engine = engine;
    this.sources = sources;
    this.filter = filter;
    this.longestStop = longestStop;
    this.around = new Span(filter.since(), filter.until()).widened(Passages.LONGEST);
  }

  /** Those aircraft; of each the time in which all lies that it may have flown on its ways. */
  AircraftTimes times() {
    engine.execute(WAYS);
    Where where = filter.where();
    where.between().ifPresent(both -> addWays(both.one(), both.other()));
    where.between().ifPresent(both -> addWays(both.other(), both.one()));
    if (where.between().isEmpty()) {
      addWays(where.from().orElseThrow(), where.to().orElseThrow());
    }
    NavigableMap<String, Span> unbroken = new TreeMap<>();
    for (AircraftTimes lot : AircraftTimes.of(engine, TIMES.formatted("possible_ways")).lots(LOT)) {
      unbroken.putAll(unbroken(lot).byAddress());
    }
    return new AircraftTimes(unbroken);
  }

  private void addWays(Set<String> from, Set<String> to) {
    AskedEvents events =
        sources.asked(
            new Filter(
                Who.ANYBODY,
                Where.ANYWHERE,
                around.since(),
                around.until(),
                filter.leastProbability()));
    boolean isByStops = !filter.where().via().isEmpty();
    engine.execute(
        PAIRS.formatted(
            events.takeoffsAt(from),
            events.landingsAt(to),
            around.condition() + " AND " + isMeant(events),
            isByStops ? LONG_BEFORE : "l.first_heard",
            Passages.LONGEST.toMillis() * 1_000,
            new Span(filter.since(), filter.until()).condition("since", "until")));
  }

  private String isMeant(AskedEvents events) {
    List<String> all = new ArrayList<>(List.of(sources.isMeant(filter.who())));
    filter.where().via().stream()
        .map(stop -> "icao IN (SELECT icao FROM " + events.endsAt(stop) + ")")
        .forEach(all::add);
    return String.join(" AND ", all);
  }

  private AircraftTimes unbroken(AircraftTimes lot) {
    lot.keep(engine, "looked_through");
    String ways =
        UNBROKEN.formatted(
            sources.flights(filter, lot, false),
            AircraftTimes.condition("looked_through"),
            longestStop.toMillis() * 1_000);
    return AircraftTimes.of(engine, TIMES.formatted(ways));
  }
}
