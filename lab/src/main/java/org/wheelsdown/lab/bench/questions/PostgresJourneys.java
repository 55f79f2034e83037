package org.wheelsdown.lab.bench.questions;

/**
 * Questions for journeys as PostgreSQL is asked them: all flights of the aircraft that can have
 * gone that way, numbered and chained by window functions. Which stops were technical, how probable
 * a journey is and why it began and ended are left out.
 */
final class PostgresJourneys {
  /**
   * Takes a query for the addresses. Written so that flights are read aircraft by aircraft, from
   * the index alone: PostgreSQL takes far more aircraft to be candidates than are.
   */
  private static final String CHAINS =
      """
      WITH candidates AS (%s),
      legs AS (
        SELECT f.* FROM candidates c CROSS JOIN LATERAL (
          SELECT icao, other_aircraft, first_heard, last_heard, takeoff_airport, landing_airport,
            coalesce(takeoff_time, first_heard) AS off, coalesce(landing_time, last_heard) AS down
          FROM flights WHERE icao = c.icao OFFSET 0) f),
      stops AS (
        SELECT *, row_number() OVER w AS leg, lag(down) OVER w AS came,
          lag(landing_airport) OVER w AS stood
        FROM legs WINDOW w AS (PARTITION BY icao, other_aircraft ORDER BY first_heard, last_heard)),
      chains AS (
        SELECT *, count(*) FILTER (WHERE off - came > interval '24 hours')
          OVER (PARTITION BY icao, other_aircraft ORDER BY leg) AS journey
        FROM stops),
      steps AS (
        SELECT *,
          CASE WHEN stood = takeoff_airport THEN stood
            ELSE coalesce(stood || ' → ', '') || '?' || coalesce(' → ' || takeoff_airport, '')
          END AS stop
        FROM chains)
      """;

  /** What is told of a stretch of legs; takes its first columns. */
  private static final String TOLD =
      """
      SELECT %s, (array_agg(coalesce(takeoff_airport, '?') ORDER BY leg))[1]
          || coalesce(' → ' || string_agg(stop, ' → ' ORDER BY leg)
            FILTER (WHERE leg > first_leg), '')
          || ' → ' || (array_agg(coalesce(landing_airport, '?') ORDER BY leg DESC))[1] AS route,
        min(first_heard) AS first_heard, max(last_heard) AS last_heard, count(*) AS legs,
        sum(distance_km) AS distance_km, max(down) - min(off) AS length,
        string_agg(DISTINCT callsign, ' ') AS callsigns,
        string_agg(stop || ' ' || came || '–' || off, ' → ' ORDER BY leg)
          FILTER (WHERE leg > first_leg) AS stops
      """;

  /** What is only read of the flights of which something is told. */
  private static final String DETAILS =
      """
      JOIN (SELECT icao, other_aircraft, first_heard, last_heard, callsign, distance_km
        FROM flights) details USING (icao, other_aircraft, first_heard, last_heard)
      """;

  /** Of whole journeys; takes a query for the addresses. */
  private static final String WHOLE =
      CHAINS
          + TOLD.formatted("icao, other_aircraft, journey")
          + """
          FROM (SELECT *, min(leg) OVER (PARTITION BY icao, other_aircraft, journey) AS first_leg
            FROM steps) whole
          """
          + DETAILS
          + "GROUP BY icao, other_aircraft, journey";

  /** Takes what {@link #of} gives. */
  static final String OF_AIRCRAFT =
      "SELECT j.icao, j.first_heard, j.last_heard, j.route, j.*, i.registration, i.type, i.operator"
          + " FROM (%s"
          + """
          ) j LEFT JOIN identity i ON i.icao = j.icao AND i.from_day <= j.first_heard::date
            AND j.first_heard::date < i.until_day ORDER BY j.first_heard
          """;

  /** Whoever has been in two countries; takes them, the one with fewer flights first. */
  private static final String IN_BOTH =
      """
      SELECT icao FROM (
        SELECT icao FROM flights JOIN airports ON ident = takeoff_airport WHERE country = '%1$s'
        UNION SELECT icao FROM flights JOIN airports ON ident = landing_airport
          WHERE country = '%1$s') there
      WHERE (SELECT true FROM flights f WHERE f.icao = there.icao
        AND (takeoff_airport IN (SELECT ident FROM airports WHERE country = '%2$s')
          OR landing_airport IN (SELECT ident FROM airports WHERE country = '%2$s')) LIMIT 1)
      """;

  /** The last leg that left one country before each that came to the other. */
  private static final String PASSAGES =
      """
      , marked AS (
        SELECT steps.*, l.country AS reached,
          max(leg) FILTER (WHERE t.country = '%1$s') OVER w AS left_one,
          max(leg) FILTER (WHERE t.country = '%2$s') OVER w AS left_other
        FROM steps LEFT JOIN airports t ON t.ident = takeoff_airport
          LEFT JOIN airports l ON l.ident = landing_airport
        WINDOW w AS (PARTITION BY icao, other_aircraft, journey ORDER BY leg))
      """;

  private static final String ONE_WAY =
      """
      , passages AS (
        SELECT icao, other_aircraft, journey, left_one AS first_leg, min(leg) AS last_leg
        FROM marked WHERE reached = '%2$s' AND left_one IS NOT NULL GROUP BY 1, 2, 3, 4)
      """;

  private static final String EITHER_WAY =
      """
      , passages AS (
        SELECT icao, other_aircraft, journey, first_leg, min(leg) AS last_leg FROM (
          SELECT *, left_one AS first_leg FROM marked WHERE reached = '%2$s'
          UNION ALL SELECT *, left_other FROM marked WHERE reached = '%1$s') both_ways
        WHERE first_leg IS NOT NULL GROUP BY 1, 2, 3, 4)
      """;

  /** Those that take no longer than a part of a journey may. */
  private static final String PARTS =
      """
      , parts AS (
        SELECT icao, other_aircraft, journey, first_leg, last_leg
        FROM steps JOIN passages USING (icao, other_aircraft, journey)
        WHERE leg BETWEEN first_leg AND last_leg
        GROUP BY icao, other_aircraft, journey, first_leg, last_leg
        HAVING max(last_heard) - min(first_heard) <= interval '14 days')
      """;

  private static final String IN_TIME = "last_heard >= '2025-02-01' AND first_heard < '2025-04-01'";

  static final String FROM_TO =
      CHAINS.formatted(IN_BOTH.formatted("CU", "RU"))
          + (PASSAGES + ONE_WAY + PARTS).formatted("RU", "CU")
          + ", told AS ("
          + TOLD.formatted("icao, other_aircraft, journey, first_leg")
          + """
          FROM steps JOIN parts USING (icao, other_aircraft, journey)
          """
          + DETAILS
          + """
          WHERE leg BETWEEN first_leg AND last_leg
          GROUP BY icao, other_aircraft, journey, first_leg)
          SELECT j.icao, j.first_heard, j.last_heard, j.route, j.*, i.registration, i.type,
            i.operator
          FROM told j LEFT JOIN identity i ON i.icao = j.icao
            AND i.from_day <= j.first_heard::date AND j.first_heard::date < i.until_day
          WHERE\s"""
          + IN_TIME
          + " ORDER BY j.first_heard, j.icao";

  /** The flights that are legs of these. */
  static final String BETWEEN =
      CHAINS.formatted(IN_BOTH.formatted("VE", "RU"))
          + (PASSAGES + EITHER_WAY + PARTS).formatted("RU", "VE")
          + """
          , flown AS (
            SELECT DISTINCT icao, other_aircraft, first_heard, last_heard
            FROM steps JOIN parts USING (icao, other_aircraft, journey)
            WHERE leg BETWEEN first_leg AND last_leg)
          SELECT e.icao, e.first_heard, e.*, i.registration, i.type, i.operator
          FROM flown JOIN flights e USING (icao, other_aircraft, first_heard, last_heard)
            LEFT JOIN identity i ON i.icao = e.icao AND i.from_day <= e.first_heard::date
              AND e.first_heard::date < i.until_day
          WHERE e.last_heard >= '2025-02-01' AND e.first_heard < '2025-04-01'
          ORDER BY e.first_heard, e.icao
          """;

  private PostgresJourneys() {}

  /** All journeys of an aircraft, in no order. */
  static String of(String address) {
    return WHOLE.formatted("SELECT '%s' AS icao".formatted(address));
  }
}
