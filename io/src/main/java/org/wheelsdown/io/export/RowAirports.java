package org.wheelsdown.io.export;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wheelsdown.core.place.Airport;
import org.wheelsdown.core.place.Airports;
import org.wheelsdown.core.question.Column;
import org.wheelsdown.core.question.Row;

/** The airports that a row names, and which of its times belong to which. */
final class RowAirports {
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

  private final List<String> names;
  private final Airports airports;

  RowAirports(List<Column> columns, Airports airports) {
    this.names = columns.stream().map(Column::name).toList();
    this.airports = airports;
  }

  boolean isAirport(int column) {
    return AIRPORT_OF_TIME.containsValue(names.get(column));
  }

  /** Whether a column tells when something happened at an airport, not when somebody was heard. */
  boolean isEventTime(int column) {
    String name = names.get(column);
    return AIRPORT_OF_TIME.containsKey(name)
        && names.contains(AIRPORT_OF_TIME.get(name))
        && !name.startsWith("heard_")
        && !name.startsWith("longest_");
  }

  /** Whether a column names airports in a row, in the order of a journey. */
  boolean isWay(int column) {
    return names.get(column).equals("route") || names.get(column).equals("journey");
  }

  /** The airport of an ident. */
  Optional<Airport> find(String ident) {
    return airports.find(ident);
  }

  /** The airport that the column of this name names. */
  Optional<Airport> named(Row row, String column) {
    int index = names.indexOf(column);
    return index < 0 ? Optional.empty() : airports.find(row.values().get(index).asText());
  }

  /** The airport that a column names. */
  Optional<Airport> named(Row row, int column) {
    return named(row, names.get(column));
  }

  /** The airport at which a column's time was. */
  Optional<Airport> ofTime(Row row, int column) {
    return named(row, AIRPORT_OF_TIME.getOrDefault(names.get(column), ""));
  }
}
