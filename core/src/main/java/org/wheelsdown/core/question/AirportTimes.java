package org.wheelsdown.core.question;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wheelsdown.core.place.Airport;

/** Which columns of answers are times at an airport, and how these read by the clocks there. */
public final class AirportTimes {
  private static final Map<String, String> AIRPORT_OF_TIME =
      Map.ofEntries(
          Map.entry("began_time", "began_airport"),
          Map.entry("ended_time", "ended_airport"),
          Map.entry("takeoff_time", "takeoff_airport"),
          Map.entry("landing_time", "landing_airport"),
          Map.entry("arrived", "airport"),
          Map.entry("departed", "airport"),
          Map.entry("heard_from", "airport"),
          Map.entry("heard_until", "airport"),
          Map.entry("since", "airport"),
          Map.entry("until", "airport"),
          Map.entry("longest_since", "airport"),
          Map.entry("longest_until", "airport"),
          Map.entry("arrival_landing_time", "airport"),
          Map.entry("destination_time", "destination"));

  private AirportTimes() {}

  /** The column of the airport at which a column's time was; empty where it was at none. */
  public static String airportOf(String time) {
    return AIRPORT_OF_TIME.getOrDefault(time, "");
  }

  /** Whether a column of this name names an airport at which something happened. */
  public static boolean isAirport(String column) {
    return AIRPORT_OF_TIME.containsValue(column);
  }

  /**
   * The columns that tell when something happened at an airport, not when somebody was heard, each
   * with the column of the airport, in the order of the answer's columns.
   *
   * @param columns names of all columns of an answer
   */
  public static Map<String, String> events(List<String> columns) {
    Map<String, String> events = new LinkedHashMap<>();
    columns.stream()
        .filter(name -> columns.contains(airportOf(name)))
        .filter(name -> !name.startsWith("heard_") && !name.startsWith("longest_"))
        .forEach(name -> events.put(name, airportOf(name)));
    return events;
  }

  /** Name of the column that has a column's times by the clocks of the airport. */
  public static String localName(String time) {
    return time.replaceFirst("_time$", "") + "_local";
  }

  /**
   * A time by the clocks of an airport, such as {@code 2019-01-23T23:35:04-05:00}; empty where its
   * zone is not known.
   */
  public static Optional<String> local(Instant time, Airport airport) {
    return airport
        .clock()
        .map(clock -> time.atZone(clock).truncatedTo(ChronoUnit.SECONDS))
        .map(DateTimeFormatter.ISO_OFFSET_DATE_TIME::format);
  }
}
