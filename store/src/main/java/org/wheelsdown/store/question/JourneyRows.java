package org.wheelsdown.store.question;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wheelsdown.core.journey.Chaining;
import org.wheelsdown.core.journey.Passages;
import org.wheelsdown.core.place.Airports;
import org.wheelsdown.core.question.Filter;
import org.wheelsdown.core.question.Where;
import org.wheelsdown.core.question.Who;
import org.wheelsdown.store.engine.Engine;
import org.wheelsdown.store.event.EventTable;
import org.wheelsdown.store.journey.AircraftTimes;
import org.wheelsdown.store.journey.JourneyTables;
import org.wheelsdown.store.journey.Span;

/** Journeys for a question, and flights that are legs of the way that it asks for. */
final class JourneyRows {
  /** In this time nearly all come by as many stops as are named beside a part of a journey. */
  private static final Duration BESIDE = Duration.ofDays(8);

  private final Engine engine;
  private final Sources sources;
  private final Filter filter;
  private final Duration longestStop;
  private final boolean cited;

  /**
   * @param cited whether flights must come with their citations
   */
  JourneyRows(Engine engine, Sources sources, Filter filter, Duration longestStop, boolean cited) {
    this.engine = engine;
    this.sources = sources;
    this.filter = filter;
    this.longestStop = longestStop;
    this.cited = cited;
  }

  /** Whether a question for flights asks for legs of journeys: a single flight has no stops. */
  static boolean asksForLegs(Where where) {
    return where.between().isPresent() || !where.via().isEmpty();
  }

  /** What follows {@code FROM} for the journeys that go the way asked for. */
  String journeys(Airports airports) {
    Passages passages = new Passages(filter.where());
    return tables().journeys(new Chaining(longestStop), passages, airports, cited);
  }

  /** What follows {@code FROM} for the flights that are legs of the way asked for. */
  String legs() {
    Where where = filter.where();
    Where way = new Where(Optional.empty(), where.from(), where.to(), where.via(), where.between());
    return tables().legs(new Chaining(longestStop), new Passages(way));
  }

  /**
   * What follows {@code FROM} for the flights of journeys.
   *
   * @param journeys a table of these
   */
  String legsOf(String journeys) {
    return JourneyTables.legsOf(engine, this::flights, journeys);
  }

  private JourneyTables tables() {
    Span asked = new Span(filter.since(), filter.until());
    return new JourneyTables(engine, this::flights, asked, aircraft(asked));
  }

  private String flights(AircraftTimes times) {
    return sources.flights(filter, times, cited);
  }

  /** Those that can have gone that way: to chain all others would be in vain. */
  private AircraftTimes aircraft(Span asked) {
    boolean areParts = new Passages(filter.where()).areParts();
    if (areParts && !sources.areFew(filter.who())) {
      return new WaySearch(engine, sources, filter, longestStop).times().widened(BESIDE);
    }
    String sql = "SELECT DISTINCT icao FROM (%s)".formatted(addresses());
    return JourneyTables.around(asked, engine.list(sql, row -> row.getString(1)));
  }

  /** A query for addresses. */
  private String addresses() {
    List<String> queries = new ArrayList<>();
    if (!sources.areFew(filter.who())) {
      places().map(this::wasAt).forEach(queries::add);
    }
    if (queries.isEmpty()) {
      queries.add(flownInTime());
    }
    String isMeant = " AND " + sources.isMeant(filter.who());
    return queries.stream()
        .map(query -> query + isMeant)
        .collect(Collectors.joining(" INTERSECT "));
  }

  private Stream<Set<String>> places() {
    Where where = filter.where();
    return Stream.of(
            where.at().stream(), where.from().stream(), where.to().stream(), where.via().stream())
        .flatMap(places -> places);
  }

  /** Nobody knows how long before or after the time asked for a whole journey was there. */
  private String wasAt(Set<String> airports) {
    return "SELECT icao FROM %s WHERE true"
        .formatted(sources.asked(filter(Who.ANYBODY, Span.ALWAYS)).endsAt(airports));
  }

  /** Of a journey that was under way all there may be in the time asked for is a stop. */
  private String flownInTime() {
    Span around = new Span(filter.since(), filter.until()).widened(longestStop);
    Filter inTime = filter(filter.who(), around);
    return "SELECT icao FROM %s WHERE %s"
        .formatted(sources.asked(inTime).inTime(EventTable.FLIGHTS), around.condition());
  }

  private Filter filter(Who who, Span time) {
    return new Filter(who, Where.ANYWHERE, time.since(), time.until(), filter.leastProbability());
  }
}
