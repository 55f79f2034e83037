package org.wheelsdown.store.question;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.wheelsdown.core.journey.Chaining;
import org.wheelsdown.core.journey.Passages;
import org.wheelsdown.core.place.Airports;
import org.wheelsdown.core.question.Filter;
import org.wheelsdown.core.question.Question;
import org.wheelsdown.core.question.Where;
import org.wheelsdown.core.question.Who;
import org.wheelsdown.store.engine.Engine;
import org.wheelsdown.store.event.EventTable;
import org.wheelsdown.store.journey.JourneyTables;

/** Journeys for a question, and flights that are legs of the way that it asks for. */
final class JourneyRows {
  private final Engine engine;
  private final Sources sources;
  private final Filter filter;
  private final Duration longestStop;

  JourneyRows(Engine engine, Sources sources, Filter filter, Duration longestStop) {
    this.engine = engine;
    this.sources = sources;
    this.filter = filter;
    this.longestStop = longestStop;
  }

  /** Whether a question for flights asks for legs of journeys: a single flight has no stops. */
  static boolean asksForLegs(Where where) {
    return where.between().isPresent() || !where.via().isEmpty();
  }

  /**
   * What follows {@code FROM} for the journeys that go the way asked for.
   *
   * @param cited whether with their citations
   */
  String journeys(Airports airports, boolean cited) {
    Passages passages = new Passages(filter.where());
    return tables().journeys(new Chaining(longestStop), passages, airports, cited);
  }

  /** What follows {@code FROM} for the flights that are legs of the way asked for. */
  String legs() {
    Where where = filter.where();
    Where way = new Where(Optional.empty(), where.from(), where.to(), where.via(), where.between());
    return tables().legs(new Chaining(longestStop), new Passages(way));
  }

  private JourneyTables tables() {
    return new JourneyTables(engine, flights(filter), aircraft());
  }

  private String flights(Filter known) {
    return sources.asKnown(EventTable.FLIGHTS, known);
  }

  /** A query for the aircraft that can have gone that way: to chain all others would be in vain. */
  private String aircraft() {
    List<String> queries = new ArrayList<>(places().map(this::wasAt).toList());
    boolean isNarrowed =
        filter.since().isPresent()
            || filter.until().isPresent()
            || !filter.who().equals(Who.ANYBODY);
    if (isNarrowed || queries.isEmpty()) {
      queries.add("SELECT icao FROM " + flownInTime());
    }
    return String.join(" INTERSECT ", queries);
  }

  private Stream<Set<String>> places() {
    Where where = filter.where();
    return Stream.of(
            where.at().stream(),
            where.from().stream(),
            where.to().stream(),
            where.via().stream(),
            where.between().stream().flatMap(both -> Stream.of(both.one(), both.other())))
        .flatMap(places -> places);
  }

  private String wasAt(Set<String> airports) {
    return airports.isEmpty()
        ? "SELECT icao FROM %s WHERE false".formatted(flights(filter))
        : "SELECT icao FROM %1$s WHERE takeoff_airport%2$s OR landing_airport%2$s"
            .formatted(flights(filter), QuestionConditions.in(airports));
  }

  /** Of a journey that was under way all there may be in the time asked for is a stop. */
  private String flownInTime() {
    Filter near = filter.anywhere();
    near = near.since().map(first -> first.minus(longestStop)).map(near::since).orElse(near);
    near = near.until().map(end -> end.plus(longestStop)).map(near::until).orElse(near);
    return sources.sql(new Question.Flights(near), flights(near)).asked();
  }
}
