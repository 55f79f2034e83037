package org.wheelsdown.lab.world;

import org.wheelsdown.store.event.EventTable;

/**
 * Events as SQL over {@link LegTable}: what a flight that took off and landed so would have left in
 * a workspace. Ends that nobody heard have candidates and reasons of the length that real ones
 * have; one flight in 2,000 has a mark.
 */
final class EventQueries {
  /** 0, 1 and 2 are the codes of {@link Leg.Sight}. A join of several threads keeps no order. */
  private static final String LEGS =
      """
      leg AS (
        SELECT legs.*, icao, numbered, silence, aircraft.callsign AS called,
          t.ident AS t_ident, t.latitude AS t_lat, t.longitude AS t_lon, t.elevation AS t_ft,
          t.beside AS t_beside, t.beside_km AS t_km,
          l.ident AS l_ident, l.latitude AS l_lat, l.longitude AS l_lon, l.elevation AS l_ft,
          l.beside AS l_beside, l.beside_km AS l_km,
          (hash(craft, number) >> 2)::BIGINT AS h, "on" - off AS took,
          make_timestamp(off + if(takeoff_sight = 0, -120000000, took // 6)) AS first_heard,
          make_timestamp("on" + if(landing_sight = 0, 180000000, -(took // 6))) AS last_heard
        FROM legs JOIN aircraft USING (craft)
          JOIN fields AS t ON t.field = takeoff_field JOIN fields AS l ON l.field = landing_field
        WHERE off BETWEEN FIRST - 3456000000000 AND LAST),
      heard AS (FROM leg WHERE first_heard >= make_timestamp(FIRST)
        AND first_heard < make_timestamp(LAST) ORDER BY craft, number)
      """;

  /**
   * Of an end, with {@code X} for its name, {@code P} for its prefix and {@code M} for its time.
   */
  private static final String END =
      """
      if(X_sight < 2, make_timestamp(M), NULL) AS X_time,
      if(X_sight < 2, P_ident, NULL) AS X_airport,
      ['observed', 'inferred', 'unknown'][X_sight + 1] AS X_evidence,
      CASE X_sight WHEN 0 THEN 1 WHEN 1 THEN 0.8 + (h % 190) / 1000 END AS X_probability,
      if(X_sight < 2, make_timestamp(M - if(X_sight = 0, 20000000, 600000000)), NULL) AS X_earliest,
      if(X_sight < 2, make_timestamp(M + if(X_sight = 0, 20000000, 600000000)), NULL) AS X_latest,
      CASE X_sight WHEN 0 THEN 'heard low at the field' WHEN 1 THEN 'vanished on descent' END
        AS X_evidence_class,
      if(X_sight = 1, 'last heard at ' || (4000 + h % 12000) || ' ft, ' || (10 + h % 60)
        || ' km from ' || P_ident || ', and not heard elsewhere in the time', NULL) AS X_reason,
      CASE X_sight WHEN 1 THEN P_ident || ' 0.9' || h % 8 || '; ' || P_beside || ' 0.04'
        WHEN 2 THEN P_ident || ' 0.5' || h % 9 || '; ' || P_beside || ' 0.31' END AS X_candidates,
      if(X_sight = 1 AND h % 4 = 0, P_beside || ': runway of 1,900 ft, too short', NULL)
        AS X_excluded,
      if(X_sight = 0, 'at_the_field', NULL) AS X_sighting,
      P_lat + (h % 1000 - 500) / if(X_sight = 0, 1e5, 2e3) AS X_latitude,
      P_lon + (h % 900 - 450) / if(X_sight = 0, 1e5, 2e3) AS X_longitude,
      P_ft + if(X_sight = 0, h % 400, 4000 + h % 12000) AS X_altitude_ft,
      if(X_sight = 0, (h % 400)::DOUBLE, NULL) AS X_height_ft,
      if(X_sight = 0, (h % 1500) / 1000, NULL) AS X_distance_km,
      if(X_sight = 2, P_ident || ' 14 km; ' || P_beside || ' ' || 14 + P_km || ' km', NULL)
        AS X_nearby
      """;

  private static final String CITATION =
      """
      [{file: 'v' || strftime(SINCE, '%Y.%m.%d') || '-planes-readsb-prod-0.tar',
        sha256: sha256(strftime(SINCE, '%Y-%m-%d')), origin: 'adsb.lol', licence: 'ODbL 1.0',
        document: 'traces/' || right(icao, 2) || '/trace_full_' || icao || '.json',
        first_row: (h % 4000)::INTEGER, last_row: (h % 4000 + 100 + took // 10000000)::INTEGER,
        "from": SINCE, "until": UNTIL, positions: (100 + took // 10000000)::INTEGER}] AS citations
      """;

  private static final String DISTANCE =
      "round(12742 * asin(least(1, sqrt(pow(sin(radians(l_lat - t_lat) / 2), 2) + cos(radians(l_lat)) * cos(radians(t_lat)) * pow(sin(radians(l_lon - t_lon) / 2), 2)))), 3)";

  private static final String CALLSIGN = "if(numbered, called || h % 9000 + 1, called) AS callsign";

  private static final String FLIGHTS =
      "SELECT icao, "
          + CALLSIGN
          + ", first_heard, last_heard, "
          + end("takeoff", "t", "off")
          + ", "
          + end("landing", "l", "\"on\"")
          + ", "
          + DISTANCE
          + " AS distance_km, (h % 50 = 0)::INTEGER AS touch_and_goes, 0 AS low_approaches,"
          + " 0 AS other_aircraft, (100 + took // 10000000)::INTEGER AS positions, [] AS passes, "
          + citation("first_heard", "last_heard")
          + " FROM heard";

  /** The leg after each is the one that left again; of the last of the year nothing is known. */
  private static final String STAYS =
      """
      SELECT icao, l_ident AS airport,
        if(landing_sight < 2, make_timestamp("on"), NULL) AS arrived,
        if(next_sight < 2, make_timestamp(next_off), NULL) AS departed,
        ['observed', 'inferred', 'unknown'][landing_sight + 1] AS arrived_evidence,
        ['observed', 'inferred', 'unknown'][next_sight + 1] AS departed_evidence,
        since AS heard_from, until AS heard_until,
        arrived - INTERVAL 20 SECOND AS arrived_earliest,
        arrived + INTERVAL 20 SECOND AS arrived_latest,
        CASE landing_sight WHEN 0 THEN 1 WHEN 1 THEN 0.8 + (h % 190) / 1000 END
          AS arrived_probability,
        departed - INTERVAL 20 SECOND AS departed_earliest,
        departed + INTERVAL 20 SECOND AS departed_latest,
        CASE next_sight WHEN 0 THEN 1 WHEN 1 THEN 0.8 + (h % 180) / 1000 END
          AS departed_probability,
        greatest(arrived_probability, departed_probability) AS probability,
        (100 + took // 10000000)::INTEGER AS positions, CITATION
      FROM (SELECT *, make_timestamp(if(landing_sight < 2, "on", next_off) - 60000000) AS since,
          make_timestamp(if(next_sight < 2, next_off, "on") + 60000000) AS until
        FROM leg WHERE landing_sight < 2 OR next_sight < 2)
      WHERE since >= make_timestamp(FIRST) AND since < make_timestamp(LAST)
      ORDER BY craft, number
      """;

  private static final String GAPS =
      "SELECT icao, "
          + CALLSIGN
          + """
          , make_timestamp(off + took // 3) AS gap_start,
            make_timestamp(off + took // 3 + 600000000 + (h % 7000) * 1000000) AS gap_end,
            (h % 7000) / 5 AS distance_km,
            t_lat + (l_lat - t_lat) / 3 AS before_latitude,
            t_lon + (l_lon - t_lon) / 3 AS before_longitude,
            (10000 + h % 25000)::DOUBLE AS before_altitude_ft, 'in the air' AS before_state,
            t_lat + (l_lat - t_lat) / 2 AS after_latitude,
            t_lon + (l_lon - t_lon) / 2 AS after_longitude,
            (10000 + h % 25000)::DOUBLE AS after_altitude_ft, 'in the air' AS after_state,
            if(h % 700 < 100, 'stop at ' || l_beside || ' 55 %; no stop 41 %', 'no stop 97 %')
              AS holds,
            if(h % 700 < 100, 0.55, 0.03) AS stop_probability,
            if(h % 700 < 100, [l_beside], []) AS stops, NULL AS excluded, CITATION
          FROM heard WHERE h % silence = 0
          """;

  private static final String MARKS =
      """
      SELECT icao, 'jammed' AS kind, make_timestamp(off + took // 4) AS mark_start,
        make_timestamp(off + took // 3) AS mark_end, (h % 500 + 1)::INTEGER AS reports,
        (t_lat + l_lat) / 2 AS latitude, (t_lon + l_lon) / 2 AS longitude,
        'satellite navigation was disturbed' AS words, NULL AS detail, CITATION
      FROM heard WHERE h % 2000 = 11
      """;

  /** One document an aircraft and day, as in an archive of traces. */
  private static final String DOCUMENTS =
      """
      SELECT icao, make_timestamp(off)::DATE AS day, make_timestamp(min(off)) AS first_time,
        make_timestamp(max("on")) AS last_time,
        sum(100 + ("on" - off) // 10000000)::INTEGER AS positions,
        (('0x' || left(sha256(strftime(day, '%Y-%m-%d')), 16))::UBIGINT >> 1)::BIGINT AS file_id,
        craft AS member, 'traces/' || right(icao, 2) || '/trace_full_' || icao || '.json' AS document,
        any_value(registration) AS registration, any_value(type) AS type, '' AS type_name,
        '' AS operator, '' AS year, any_value(military)::INTEGER AS flags
      FROM legs JOIN aircraft USING (craft) WHERE off BETWEEN FIRST AND LAST - 1
      GROUP BY craft, icao, day ORDER BY icao, first_time
      """;

  private EventQueries() {}

  /**
   * What the documents hold of a stretch of time; the columns of the workspace's documents.
   *
   * @param first microseconds since 1970 UTC
   * @param end the microsecond after the last
   */
  static String documents(long first, long end) {
    return DOCUMENTS.replace("FIRST", Long.toString(first)).replace("LAST", Long.toString(end));
  }

  private static String end(String name, String prefix, String moment) {
    return END.replace("X_", name + "_").replace("P_", prefix + "_").replace("M", moment);
  }

  private static String citation(String since, String until) {
    return CITATION.replace("SINCE", since).replace("UNTIL", until);
  }

  /**
   * The events that began in a stretch of time, with the columns of their table.
   *
   * @param first microseconds since 1970 UTC
   * @param end the microsecond after the last
   */
  static String select(EventTable table, long first, long end) {
    String query =
        switch (table) {
          case FLIGHTS -> FLIGHTS;
          case STAYS -> of(STAYS, "since", "until");
          case GAPS -> of(GAPS, "gap_start", "gap_end");
          case MARKS -> of(MARKS, "mark_start", "mark_end");
        };
    return "WITH %s FROM %s_none UNION ALL BY NAME (%s)"
        .formatted(LEGS, table.folder(), query)
        .replace("FIRST", Long.toString(first))
        .replace("LAST", Long.toString(end));
  }

  private static String of(String query, String since, String until) {
    return query.replace("CITATION", citation(since, until));
  }
}
