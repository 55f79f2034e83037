package org.wheelsdown.store.question;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.wheelsdown.core.coverage.GapClass;
import org.wheelsdown.core.coverage.Way;
import org.wheelsdown.core.place.Airport;
import org.wheelsdown.core.place.Airports;
import org.wheelsdown.core.position.Position;
import org.wheelsdown.store.coverage.CoverageQuestions;
import org.wheelsdown.store.engine.Engine;
import org.wheelsdown.store.engine.Micros;

/** Says of take-offs and landings that nobody heard what could have been heard. */
final class UnseenEnds {
  /** So many are looked up, the earliest first; beyond they are only counted. */
  private static final int MOST = 1_000;

  private static final String END =
      """
      {heard: epoch_us(%2$s_heard), latitude: %1$s_latitude, longitude: %1$s_longitude,
        altitude: %1$s_altitude_ft, evidence: %1$s_evidence, airport: %1$s_airport,
        bound: epoch_us(%1$s_%3$s), which: '%1$s'}""";

  private static final String TAKEOFF = END.formatted("takeoff", "first", "earliest");
  private static final String LANDING = END.formatted("landing", "last", "latest");

  private static final String EITHER =
      "takeoff_evidence <> 'observed' OR landing_evidence <> 'observed'";

  private static final String ENDS =
      "SELECT icao, unnest([%s], recursive := true) FROM %s WHERE %s";

  private static final String KEEP = "CREATE OR REPLACE TEMP TABLE unseen_ends AS ";

  private static final String FIRST = "FROM unseen_ends ORDER BY heard, icao, which LIMIT " + MOST;

  private static final String COUNT =
      "SELECT count(*), count(*) FILTER (evidence = 'inferred') FROM unseen_ends";

  /** Airports that stand in a flight's lists, such as {@code MUGM 0.944; MUCU 0.031}. */
  private static final String MAY_BE_AT =
      """
      list_has_any(regexp_extract_all(
        concat_ws('; ', landing_candidates, landing_nearby), '([^ ;]+) [0-9.]+', 1), [%s])""";

  private final Engine engine;
  private final CoverageQuestions coverage;
  private final Airports airports;

  UnseenEnds(Engine engine, CoverageQuestions coverage, Airports airports) {
    this.engine = engine;
    this.coverage = coverage;
    this.airports = airports;
  }

  private record Counted(long all, long inferred) {}

  /**
   * Of both ends of flights; empty if all were heard.
   *
   * @param flights what follows {@code FROM} for the flights that are asked for
   */
  Optional<String> ofFlights(String flights) {
    Counted ends =
        keep(
            "FROM (%s) WHERE evidence <> 'observed'"
                .formatted(ENDS.formatted(TAKEOFF + ", " + LANDING, flights, EITHER)));
    return sentence(
        ends.all(),
        "%s of these flights %s not heard (%s)"
            .formatted(number(ends.all(), "end"), ends.all() == 1 ? "was" : "were", inWords(ends)));
  }

  /**
   * Of landings that are inferred; empty if there are none.
   *
   * @param landings what follows {@code FROM} for the landings that are asked for
   */
  Optional<String> ofLandings(String landings) {
    long inferred = keep(ENDS.formatted(LANDING, landings, "landing_evidence = 'inferred'")).all();
    return sentence(
        inferred,
        "%,d of these landings %s not heard but inferred"
            .formatted(inferred, inferred == 1 ? "was" : "were"));
  }

  /**
   * Of flights that are no answer to a question for landings, as nobody knows where they ended;
   * empty if there are none.
   *
   * @param flights what follows {@code FROM} for all flights of that time and aircraft
   * @param idents airports asked for: then only flights that may have ended at one of them
   */
  Optional<String> besideLandings(String flights, Optional<Set<String>> idents) {
    String mayBe = idents.map(UnseenEnds::mayBeAt).orElse("true");
    String unknownThere = "landing_evidence = 'unknown' AND " + mayBe;
    long unknown = keep(ENDS.formatted(LANDING, flights, unknownThere)).all();
    String and =
        idents.isPresent() ? " may have ended there and have" : unknown == 1 ? " has" : " have";
    return sentence(unknown, number(unknown, "more flight") + and + " an unknown landing");
  }

  private static String mayBeAt(Set<String> idents) {
    return idents.isEmpty() ? "false" : MAY_BE_AT.formatted(QuestionConditions.list(idents));
  }

  private Counted keep(String ends) {
    engine.execute(KEEP + ends);
    return engine.list(COUNT, row -> new Counted(row.getLong(1), row.getLong(2))).get(0);
  }

  private static String inWords(Counted ends) {
    long unknown = ends.all() - ends.inferred();
    if (ends.inferred() == 0) {
      return "unknown";
    }
    return unknown == 0
        ? "inferred"
        : String.format(Locale.ROOT, "%,d inferred, %,d unknown", ends.inferred(), unknown);
  }

  /** Of what was kept. */
  private Optional<String> sentence(long ends, String beginning) {
    if (ends == 0) {
      return Optional.empty();
    }
    String of = ends > MOST ? String.format(Locale.ROOT, ". Of the first %,d", MOST) : "";
    return Optional.of(beginning + of + ": " + reasons() + ".");
  }

  private String reasons() {
    Map<GapClass, Integer> counts = new EnumMap<>(GapClass.class);
    List<Way> ways = engine.list(FIRST, this::way);
    coverage.of(ways).forEach(each -> counts.merge(each.gapClass(), 1, Integer::sum));
    if (counts.size() == 1) {
      return counts.keySet().iterator().next().inWords();
    }
    return counts.entrySet().stream()
        .map(each -> "for %,d, %s".formatted(each.getValue(), each.getKey().inWords()))
        .collect(Collectors.joining("; "));
  }

  private Way way(ResultSet row) throws SQLException {
    Position heard = HeardPlace.position(row, 1, 2, 3);
    boolean isLanding = row.getString(9).equals("landing");
    Optional<Airport> airport = Optional.ofNullable(row.getString(7)).flatMap(airports::find);
    if (airport.isEmpty()) {
      return isLanding ? Way.vanished(heard) : Way.appeared(heard);
    }
    Instant bound = Micros.instant(row.getLong(8));
    return isLanding
        ? Way.toLanding(heard, airport.get(), bound)
        : Way.fromTakeoff(airport.get(), bound, heard);
  }

  private static String number(long number, String thing) {
    return String.format(Locale.ROOT, "%,d %s%s", number, thing, number == 1 ? "" : "s");
  }
}
