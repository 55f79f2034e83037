package org.wheelsdown.lab.bench.questions;

/** Questions for events, and for all of one aircraft, as PostgreSQL is asked them. */
final class PostgresQueries {
  /** Whose the aircraft of an event {@code e} was on that day. */
  private static final String WHOSE =
      "identity i ON i.icao = e.icao AND i.from_day <= e.%1$s::date AND e.%1$s::date < i.until_day";

  private static final String SAID =
      "i.registration, i.type, i.operator, i.owner, i.category, i.state, i.identity";

  private static final String MARKS =
      """
      (SELECT string_agg(m.words, '; ' ORDER BY mark_start) FROM marks m
        WHERE m.icao = e.icao AND mark_start <= e.last_heard AND mark_end >= e.first_heard)
      """;

  /** Takes an airport. */
  static final String LANDINGS =
      "SELECT e.icao, e.landing_time, e.*, "
          + SAID
          + ", "
          + MARKS
          + "FROM flights e LEFT JOIN "
          + WHOSE.formatted("landing_time")
          + """

          WHERE landing_airport = '%s' AND landing_time >= '2025-02-01' AND landing_time < '2025-03-01'
          ORDER BY landing_time, icao
          """;

  /** Which airports are near is given to it as a table: it knows no borders. */
  static final String LANDINGS_NEAR =
      "SELECT e.icao, e.landing_time, e.*, "
          + SAID
          + ", "
          + MARKS
          + "FROM flights e JOIN "
          + WHOSE.formatted("landing_time")
          + """

          WHERE i.category = 'GOVERNMENT' AND i.state = 'RU'
            AND landing_airport IN (SELECT ident FROM near_ve)
            AND landing_time >= '2025-02-01' AND landing_time < '2025-04-01'
          ORDER BY landing_time, icao
          """;

  static final String STAYS =
      "SELECT e.icao, e.airport, e.heard_from, e.*, "
          + SAID
          + " FROM airports a JOIN stays e ON e.airport = a.ident JOIN identity i ON i.icao = e.icao"
          + """

            AND i.from_day <= coalesce(arrived, heard_from)::date
            AND coalesce(arrived, heard_from)::date < i.until_day
          WHERE a.country = 'VE' AND i.category = 'MILITARY'
            AND coalesce(departed, heard_until) >= '2025-02-01'
            AND coalesce(arrived, heard_from) < '2025-04-01'
          ORDER BY coalesce(arrived, heard_from), e.icao
          """;

  /** Takes an address. */
  static final String FLIGHTS =
      "SELECT e.icao, e.first_heard, e.*, "
          + SAID
          + ", "
          + MARKS
          + "FROM flights e LEFT JOIN "
          + WHOSE.formatted("first_heard")
          + " WHERE e.icao = '%s' ORDER BY first_heard";

  /** Without why nobody heard the aircraft. On the sphere, as ours. */
  static final String GAPS =
      "SELECT e.icao, e.gap_start, e.*, "
          + SAID
          + " FROM airports a CROSS JOIN gaps e LEFT JOIN "
          + WHOSE.formatted("gap_start")
          + """

          WHERE a.ident = 'MUHA' AND gap_end >= '2025-02-01' AND gap_start < '2025-03-01'
            AND gap_end - gap_start >= interval '1 hour'
            AND (stops @> ARRAY[a.ident] OR ST_DWithin(e.before, a.spot, 100000, false)
              OR ST_DWithin(e.after, a.spot, 100000, false))
          ORDER BY gap_start, e.icao
          """;

  /**
   * The sections of a dossier, one statement each; takes an address and its journeys. Nights are
   * counted at two o'clock, local time, as ours are, of one stay after the other.
   */
  static final String DOSSIER =
      """
      SELECT 'identity', registration, i.* FROM identity i WHERE icao = '%1$s';
      SELECT 'statements', property, s.* FROM statements s WHERE icao = '%1$s';
      SELECT 'flights', count(*), e.icao, registration, type, min(first_heard), max(last_heard),
        sum(distance_km), string_agg(DISTINCT callsign, ' ')
        FROM flights e JOIN identity i ON i.icao = e.icao
          AND i.from_day <= e.first_heard::date AND e.first_heard::date < i.until_day
        WHERE e.icao = '%1$s' GROUP BY 3, 4, 5;
      WITH stayed AS (SELECT airport, coalesce(arrived, heard_from) AS since,
          coalesce(departed, heard_until) AS until FROM stays WHERE icao = '%1$s'),
        counted AS (SELECT airport, count(*) AS stays, sum(until - since) AS total, min(since),
          max(until), sum((until AT TIME ZONE 'UTC' AT TIME ZONE zone - interval '2 hours')::date
            - (since AT TIME ZONE 'UTC' AT TIME ZONE zone - interval '2 hours')::date) AS nights
          FROM stayed JOIN airports ON ident = airport GROUP BY airport)
        SELECT 'places', airport, *, nights / nullif(sum(nights) OVER (), 0) FROM counted
        ORDER BY nights DESC, stays DESC, airport;
      WITH journeys AS (%2$s)
        SELECT 'journeys', first_heard, j.* FROM journeys j ORDER BY first_heard DESC LIMIT 10;
      SELECT 'silences', gap_start, g.* FROM gaps g
        WHERE icao = '%1$s' AND gap_end - gap_start >= interval '30 minutes'
        ORDER BY gap_end - gap_start DESC, gap_start LIMIT 10;
      SELECT 'marks', mark_start, m.* FROM marks m WHERE icao = '%1$s'
        ORDER BY mark_start DESC LIMIT 10""";

  private PostgresQueries() {}
}
