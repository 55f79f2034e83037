package org.wheelsdown.lab.bench.serving;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What reporters ask of a workspace, one thing as often as another, about its own aircraft and
 * airports.
 */
final class Choice {
  private static final String FLIGHTS = "api/v1/questions/flights";
  private static final String ROWS_TO_DRAW_FROM = FLIGHTS + "?limit=2000";
  private static final Pattern AIRCRAFT = Pattern.compile("\"icao\":\"(\\w{6})\"");
  private static final Pattern AIRPORT = Pattern.compile("\"landing_airport\":\"(\\w+)\"");

  /** {@code AIRCRAFT} and {@code AIRPORT} stand for one of each. */
  private static final List<Request> KINDS =
      List.of(
          new Request("the page", ""),
          new Request("status", "api/v1/status"),
          new Request("what can be asked", "api/v1/questions"),
          new Request("names", "api/v1/names?kind=place&q=ca"),
          new Request(
              "airports of the map", "api/v1/airports?west=-20&south=30&east=40&north=60&zoom=5"),
          new Request("flights of an aircraft", FLIGHTS + "?aircraft=AIRCRAFT"),
          new Request("lines of an aircraft", "api/v1/lines?kind=flights&aircraft=AIRCRAFT"),
          new Request("positions of an aircraft", "api/v1/questions/positions?aircraft=AIRCRAFT"),
          new Request("dossier", "api/v1/aircraft/AIRCRAFT"),
          new Request("journeys of an aircraft", "api/v1/questions/journeys?aircraft=AIRCRAFT"),
          new Request("landings at an airport", "api/v1/questions/landings?at=AIRPORT"),
          new Request("stays at an airport, cited", "api/v1/questions/stays?at=AIRPORT&cite=true"),
          new Request("all flights, a page", FLIGHTS),
          new Request("landings as CSV", "api/v1/questions/landings?at=AIRPORT&format=csv"));

  private final List<String> aircraft;
  private final List<String> airports;

  private Choice(List<String> aircraft, List<String> airports) {
    this.aircraft = aircraft;
    this.airports = airports;
  }

  /**
   * Looks at what the workspace has.
   *
   * @throws IOException if it has no flights
   */
  static Choice of(Talk talk) throws IOException {
    String flights = talk.read(ROWS_TO_DRAW_FROM);
    Choice choice = new Choice(all(AIRCRAFT, flights), all(AIRPORT, flights));
    if (choice.aircraft.isEmpty() || choice.airports.isEmpty()) {
      throw new IOException("The workspace has no flights to ask about.");
    }
    return choice;
  }

  private static List<String> all(Pattern pattern, String text) {
    return List.copyOf(
        pattern
            .matcher(text)
            .results()
            .map(found -> found.group(1))
            .collect(Collectors.toCollection(TreeSet::new)));
  }

  /** What is asked for, in the order in which it is told. */
  static List<String> kinds() {
    return KINDS.stream().map(Request::what).toList();
  }

  /** The next thing that somebody asks. */
  Request next(Random random) {
    Request kind = KINDS.get(random.nextInt(KINDS.size()));
    String path =
        kind.path()
            .replace("AIRCRAFT", one(aircraft, random))
            .replace("AIRPORT", one(airports, random));
    return new Request(kind.what(), path);
  }

  private static String one(List<String> all, Random random) {
    return all.get(random.nextInt(all.size()));
  }
}
