package org.wheelsdown.cli.story;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.wheelsdown.core.place.Airport;
import org.wheelsdown.core.place.Airports;
import org.wheelsdown.core.question.Row;
import org.wheelsdown.core.question.Value;

/**
 * A row's values by the names of their columns.
 *
 * @param names of the columns, in their order
 */
record Fields(List<String> names, Row row, Airports airports) {

  /** Empty where it is not known. */
  String text(String column) {
    return value(column).asText();
  }

  /** The ISO code of the country of an airport; empty where the airport is not known. */
  String country(String column) {
    return airport(column).map(Airport::country).orElse("");
  }

  /** Such as {@code Havana (MUHA)}; empty where the airport is not known. */
  String place(String column) {
    return airport(column)
        .map(airport -> "%s (%s)".formatted(airport.municipality(), airport.ident()))
        .orElse("");
  }

  /** A time by the clocks at an airport; empty where either is not known. */
  Optional<LocalDateTime> local(String timeColumn, String airportColumn) {
    return time(timeColumn)
        .flatMap(
            instant ->
                airport(airportColumn)
                    .map(airport -> LocalDateTime.ofInstant(instant, ZoneId.of(airport.zone()))));
  }

  private Optional<Instant> time(String column) {
    return value(column) instanceof Value.Time time
        ? Optional.of(time.instant())
        : Optional.empty();
  }

  private Optional<Airport> airport(String column) {
    return airports.find(text(column));
  }

  private Value value(String column) {
    return row.values().get(names.indexOf(column));
  }
}
