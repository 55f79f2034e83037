package org.wheelsdown.store.event;

/**
 * Events once more, ordered by the place they happened at: without, a question about one airport
 * would have to read all that aircraft did anywhere. Each row is a whole event without its
 * citations, with these columns before it:
 *
 * <ul>
 *   <li>{@code place}: the ident of an airport;
 *   <li>{@code role}: what the event is to the place, {@code landing}, {@code takeoff}, {@code
 *       perhaps} (a flight whose landing nobody heard, and that may have landed there) or {@code
 *       stay};
 *   <li>{@code moment}: when, as a question for that role orders it.
 * </ul>
 */
final class PlaceOrder {
  private static final String FLIGHTS =
      """
      WITH flight AS (SELECT * EXCLUDE (passes, citations) FROM %1$s)
      SELECT landing_airport AS place, 'landing' AS role, landing_time AS moment, *
      FROM flight WHERE landing_airport IS NOT NULL
      UNION ALL
      SELECT takeoff_airport, 'takeoff', takeoff_time, *
      FROM flight WHERE takeoff_airport IS NOT NULL
      UNION ALL
      SELECT unnest(list_distinct(regexp_extract_all(
          concat_ws('; ', landing_candidates, landing_nearby), '([^ ;]+) [0-9.]+', 1))),
        'perhaps', last_heard, *
      FROM flight WHERE landing_evidence <> 'observed'
      """;

  private static final String STAYS =
      """
      SELECT airport AS place, 'stay' AS role, coalesce(arrived, heard_from) AS moment,
        * EXCLUDE (citations)
      FROM %s
      """;

  private static final String ORDER = "FROM (%s) ORDER BY place, role, moment, icao";

  private PlaceOrder() {}

  /** Whether there are events of this kind that have a place. */
  static boolean has(EventTable table) {
    return table == EventTable.FLIGHTS || table == EventTable.STAYS;
  }

  /**
   * The query for them.
   *
   * @param events what follows {@code FROM} for the events
   */
  static String select(EventTable table, String events) {
    String placed = table == EventTable.FLIGHTS ? FLIGHTS : STAYS;
    return ORDER.formatted(placed.formatted(events));
  }
}
