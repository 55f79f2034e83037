package org.wheelsdown.io.export;

import java.util.List;
import java.util.Optional;
import org.wheelsdown.core.place.Airport;
import org.wheelsdown.core.place.Airports;
import org.wheelsdown.core.question.AirportTimes;
import org.wheelsdown.core.question.Column;
import org.wheelsdown.core.question.Row;

/** The airports that a row names, and which of its times belong to which. */
final class RowAirports {
  private final List<String> names;
  private final Airports airports;

  RowAirports(List<Column> columns, Airports airports) {
    this.names = columns.stream().map(Column::name).toList();
    this.airports = airports;
  }

  boolean isAirport(int column) {
    return AirportTimes.isAirport(names.get(column));
  }

  /** Whether a column tells when something happened at an airport, not when somebody was heard. */
  boolean isEventTime(int column) {
    return AirportTimes.events(names).containsKey(names.get(column));
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
    return named(row, AirportTimes.airportOf(names.get(column)));
  }
}
