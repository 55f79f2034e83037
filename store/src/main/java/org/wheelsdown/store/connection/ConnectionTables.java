package org.wheelsdown.store.connection;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.wheelsdown.core.aircraft.AircraftKinds;
import org.wheelsdown.core.connection.Candidate;
import org.wheelsdown.core.connection.Candidates;
import org.wheelsdown.core.connection.Changing;
import org.wheelsdown.core.connection.CityAirports;
import org.wheelsdown.core.connection.Onward;
import org.wheelsdown.core.place.Airports;
import org.wheelsdown.store.engine.Engine;

/** Flights to change to that are worked out for one question, as a table of the engine's. */
public final class ConnectionTables {
  private static final String CONNECTIONS = "worked_out_connections";

  /** So long at the most is the time in which a take-off lies that nobody heard. */
  private static final Duration MOST_VAGUE = Duration.ofDays(2);

  private final Engine engine;
  private final FlightReader reader;
  private final CityAirports cities;
  private List<Landed> arrivals = List.of();

  /**
   * @param kinds by which it is told whether an aircraft flies passengers
   */
  public ConnectionTables(Engine engine, Airports airports, AircraftKinds kinds) {
    this.engine = engine;
    this.reader = new FlightReader(engine, kinds);
    this.cities = new CityAirports(airports);
    engine.execute("CREATE TEMP TABLE %s (%s)".formatted(CONNECTIONS, ConnectionRow.COLUMNS));
  }

  /**
   * Reads the arrivals.
   *
   * @param flights what follows {@code FROM}, with what is said of their aircraft
   */
  public void arrive(String flights) {
    arrivals = reader.arrivals(flights);
  }

  /** When they landed, the first and the last. */
  public List<Instant> times() {
    return arrivals.stream().map(each -> each.arrival().landed().middle()).sorted().toList();
  }

  /** Idents of the airports from which somebody can have gone on. */
  public Set<String> airports() {
    Set<String> all = new HashSet<>();
    arrivals.stream()
        .map(each -> each.arrival().airport())
        .distinct()
        .forEach(ident -> all.addAll(cities.with(ident)));
    return all;
  }

  /**
   * Ranks the flights onwards for each arrival, and writes them.
   *
   * @param onward what follows {@code FROM}: flights from those airports
   * @param flown what follows {@code FROM}: flights from there to the destinations, to count
   * @param days how many days of data these are of
   * @return how many candidates were left out as there are too many
   */
  public long write(
      String onward, String flown, int days, Set<String> destinations, Changing changing) {
    List<Left> all = reader.onward(onward, destinations, reader.routes(flown, days));
    Map<Onward, Left> named = new HashMap<>();
    NavigableMap<Instant, List<Onward>> byTime = new TreeMap<>();
    for (Left each : all) {
      named.put(each.onward(), each);
      byTime
          .computeIfAbsent(each.onward().tookOff().latest(), time -> new ArrayList<>())
          .add(each.onward());
    }
    List<Ranked> ranked = new ArrayList<>();
    Map<String, Set<String>> near = new HashMap<>();
    long leftOut = 0;
    for (Landed landed : arrivals) {
      Set<String> from = near.computeIfAbsent(landed.arrival().airport(), cities::with);
      Candidates candidates =
          Candidates.after(landed.arrival(), after(landed, byTime, from, changing), changing);
      candidates.candidates().forEach(each -> ranked.add(new Ranked(landed, each)));
      leftOut += candidates.leftOut();
    }
    write(ranked, named);
    return leftOut;
  }

  private record Ranked(Landed landed, Candidate candidate) {}

  /** Those from some airports that can have left in the time in which somebody changes. */
  private static List<Onward> after(
      Landed landed,
      NavigableMap<Instant, List<Onward>> byTime,
      Set<String> from,
      Changing changing) {
    Instant first = landed.arrival().landed().earliest();
    Instant last = landed.arrival().landed().latest().plus(changing.most()).plus(MOST_VAGUE);
    return byTime.subMap(first, true, last, true).values().stream()
        .flatMap(List::stream)
        .filter(each -> from.contains(each.airport()))
        .toList();
  }

  private void write(List<Ranked> all, Map<Onward, Left> named) {
    engine.fill(
        CONNECTIONS,
        appender -> {
          ConnectionRow row = new ConnectionRow(appender);
          for (int i = 0; i < all.size(); i++) {
            Candidate candidate = all.get(i).candidate();
            Left left = Objects.requireNonNull(named.get(candidate.onward()));
            row.append(i, all.get(i).landed(), left, candidate);
          }
        });
  }

  /** What follows {@code FROM} to read what was written. */
  public String rows() {
    return CONNECTIONS;
  }

  /**
   * The same, with the citations of both flights.
   *
   * @param flights what follows {@code FROM} for all flights
   */
  public String cited(String flights) {
    return """
    (SELECT c.*, list_concat(arrived.citations, departed.citations) AS citations
      FROM %1$s AS c
      JOIN %2$s AS arrived ON arrived.icao = c.icao AND arrived.first_heard = c.arrival_heard
      JOIN %2$s AS departed
        ON departed.icao = c.onward_icao AND departed.first_heard = c.onward_heard)"""
        .formatted(CONNECTIONS, flights);
  }
}
