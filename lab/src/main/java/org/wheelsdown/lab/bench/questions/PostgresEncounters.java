package org.wheelsdown.lab.bench.questions;

/** Questions for meetings and connections as PostgreSQL is asked them. */
final class PostgresEncounters {
  /**
   * Each two stays that overlap give a time, and whoever was there for all of it is one meeting.
   * Times that are sure are told from those that are only possible, as by ours. The chance level is
   * left out: it takes all pairs of other aircraft, and what kind of aircraft a type is. So is the
   * limit of 500 meetings an airport. Takes a word of the operator's name.
   */
  static final String MEETINGS =
      """
      WITH stayed AS (
        SELECT e.icao, e.airport, i.registration, i.type, i.operator,
          coalesce(arrived_earliest, heard_from) AS earliest,
          coalesce(arrived_latest, heard_from) AS arrived,
          coalesce(departed_earliest, heard_until) AS departed,
          coalesce(departed_latest, heard_until) AS latest,
          least(coalesce(arrived_probability, 1), coalesce(departed_probability, 1)) AS probability
        FROM stays e JOIN identity i ON i.icao = e.icao
          AND i.from_day <= coalesce(e.arrived, heard_from)::date
          AND coalesce(e.arrived, heard_from)::date < i.until_day
        WHERE airport = 'MUHA' AND position('%s' IN upper(i.operator)) > 0
          AND coalesce(e.departed, heard_until) >= '2025-02-01'
          AND coalesce(e.arrived, heard_from) < '2025-04-01'),
      present AS (
        SELECT 'sure' AS kind, *, arrived AS since, departed AS until FROM stayed
          WHERE arrived < departed
        UNION ALL
        SELECT 'possible', *, earliest, latest FROM stayed WHERE earliest < latest),
      together AS (
        SELECT DISTINCT kind, airport, greatest(a.since, b.since) AS since,
          least(a.until, b.until) AS until
        FROM present a JOIN present b USING (kind, airport)
        WHERE a.icao < b.icao
          AND least(a.until, b.until) - greatest(a.since, b.since) >= interval '1 hour')
      SELECT airport, t.since, t.until,
        string_agg(icao, ', ' ORDER BY earliest + (arrived - earliest) / 2, icao) AS icaos,
        kind, count(*), string_agg(coalesce(nullif(registration, ''), icao), ', '),
        string_agg(DISTINCT type, ', '), string_agg(DISTINCT operator, ', '),
        exp(sum(ln(probability))), max(earliest), min(latest)
      FROM together t JOIN present p USING (kind, airport)
      WHERE p.since <= t.since AND p.until >= t.until
        AND t.until >= '2025-02-01' AND t.since < '2025-04-01'
      GROUP BY kind, airport, t.since, t.until
      HAVING kind = 'sure' OR min(departed) - max(arrived) < interval '1 hour'
      ORDER BY t.since, airport
      """;

  /**
   * The airports of the city are found by PostGIS, and where a flight whose landing is unknown may
   * have gone is read from its text. Regular is what aircraft of the same type and category fly
   * there, for ours those of the same kind and category; whether that kind sells seats is left out
   * of the ranking. The candidates are the same as long as there are at most 50 for an arrival.
   */
  static final String CONNECTIONS =
      """
      WITH arrivals AS (
        SELECT e.icao, e.landing_time, landing_airport, landing_earliest, landing_latest,
          i.registration
        FROM flights e JOIN identity i ON i.icao = e.icao AND i.from_day <= e.landing_time::date
          AND e.landing_time::date < i.until_day
        WHERE landing_airport = 'MUHA' AND landing_time >= '2025-02-01'
          AND landing_time < '2025-03-01' AND i.category = 'GOVERNMENT'),
      city AS (
        SELECT b.ident FROM airports a JOIN airports b
          ON b.ident = a.ident OR b.country = a.country AND ST_DWithin(a.spot, b.spot, 80000)
            AND b.type IN ('LARGE_AIRPORT', 'MEDIUM_AIRPORT')
        WHERE a.ident = 'MUHA'),
      onward AS (
        SELECT a.icao AS arrival, a.landing_time AS arrived, a.landing_airport AS airport,
          a.registration AS arrival_registration, e.*,
          e.takeoff_latest - a.landing_earliest AS longest,
          interval '1 hour' + CASE WHEN e.takeoff_airport = a.landing_airport
            THEN interval '0' ELSE interval '75 minutes' END AS least
        FROM arrivals a JOIN flights e ON e.icao <> a.icao
          AND e.takeoff_airport IN (SELECT ident FROM city)
          AND e.takeoff_time BETWEEN a.landing_time - interval '2 days'
            AND a.landing_time + interval '4 days'
        WHERE e.takeoff_latest >= a.landing_earliest
          AND e.takeoff_earliest - a.landing_latest <= interval '48 hours'),
      gone AS (
        SELECT onward.*, landing_airport AS destination, landing_probability AS likely
        FROM onward JOIN airports ON ident = landing_airport WHERE country = 'VE'
        UNION ALL
        SELECT onward.*, said.ident, said.likely FROM onward CROSS JOIN LATERAL (
          SELECT ident, likely FROM (
            SELECT m[1] AS ident, m[2]::float8 AS likely, n
            FROM regexp_matches(landing_candidates, '(\\S+) ([\\d.]+)', 'g')
              WITH ORDINALITY AS c (m, n)
            UNION ALL SELECT m[1], 0, 1000 + n
            FROM regexp_matches(landing_nearby, '(\\S+) \\d+ km', 'g')
              WITH ORDINALITY AS c (m, n)) near
          JOIN airports USING (ident) WHERE country = 'VE' ORDER BY n LIMIT 1) said
        WHERE landing_airport IS NULL),
      counted AS (
        SELECT g.*, i.registration, i.type, i.operator, (SELECT count(*) FROM flights f
            JOIN identity o ON o.icao = f.icao AND o.from_day <= f.first_heard::date
              AND f.first_heard::date < o.until_day
            WHERE f.takeoff_airport = g.takeoff_airport AND f.landing_airport = g.destination
              AND f.takeoff_time BETWEEN '2025-01-18' AND '2025-03-17'
              AND o.type = i.type AND o.category = i.category) AS regular
        FROM gone g LEFT JOIN identity i ON i.icao = g.icao
          AND i.from_day <= g.first_heard::date AND g.first_heard::date < i.until_day),
      ranked AS (
        SELECT *, longest < least AS too_soon, row_number() OVER (PARTITION BY arrival, arrived,
          longest < least ORDER BY landing_airport IS NULL, landing_evidence <> 'observed',
          regular < 8, likely DESC, takeoff_time, icao) AS rank
        FROM counted)
      SELECT arrival, arrived, icao, takeoff_time, arrival_registration, airport, registration,
        type, callsign, takeoff_airport, destination, landing_time, takeoff_time - arrived,
        CASE WHEN too_soon THEN NULL ELSE rank END, regular, landing_evidence, likely, operator
      FROM ranked WHERE rank <= 50 ORDER BY arrived, arrival, too_soon, rank
      """;

  private PostgresEncounters() {}
}
