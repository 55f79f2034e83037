package org.wheelsdown.lab.bench.questions;

/** The questions as PostgreSQL is asked them; each gives the address first. */
final class PostgresQueries {
  static final String LANDINGS =
      """
      SELECT f.*, i.registration, i.type, i.operator, i.owner FROM flights f
      LEFT JOIN identity i USING (icao)
      WHERE landing_airport = '%s' AND landing_time >= '2025-02-01' AND landing_time < '2025-03-01'
      ORDER BY landing_time, icao
      """;

  /** Which airports are near is given to it as a table: both sides ask about the same ones. */
  static final String LANDINGS_NEAR =
      """
      SELECT f.*, i.registration, i.type, i.operator, i.owner FROM flights f
      JOIN identity i USING (icao)
      WHERE i.category = 'GOVERNMENT' AND i.state = 'RU'
        AND landing_airport IN (SELECT ident FROM near_ve)
        AND landing_time >= '2025-02-01' AND landing_time < '2025-04-01'
      ORDER BY landing_time, icao
      """;

  static final String STAYS =
      """
      SELECT s.*, i.registration, i.type, i.operator, i.owner FROM stays s
      JOIN identity i USING (icao)
      WHERE i.category = 'MILITARY'
        AND airport IN (SELECT ident FROM airports WHERE country = 'VE')
        AND coalesce(departed, heard_until) >= '2025-02-01'
        AND coalesce(arrived, heard_from) < '2025-04-01'
      ORDER BY coalesce(arrived, heard_from), icao
      """;

  static final String FLIGHTS =
      """
      SELECT f.*, i.registration, i.type, i.operator, i.owner FROM flights f
      LEFT JOIN identity i USING (icao) WHERE icao = '%s' ORDER BY first_heard
      """;

  static final String GAPS =
      """
      SELECT g.* FROM gaps g, airports a
      WHERE a.ident = 'MUHA' AND gap_end >= '2025-02-01' AND gap_start < '2025-03-01'
        AND gap_end - gap_start >= interval '1 hour'
        AND (stop = 'MUHA' OR ST_DWithin(g.before, a.spot, 100000) OR ST_DWithin(g.after, a.spot, 100000))
      """;

  private PostgresQueries() {}
}
