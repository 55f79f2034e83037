package org.wheelsdown.cli.story;

import java.time.Instant;
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

  Optional<Instant> time(String column) {
    return value(column) instanceof Value.Time time
        ? Optional.of(time.instant())
        : Optional.empty();
  }

  Optional<Airport> airport(String column) {
    return airports.find(text(column));
  }

  private Value value(String column) {
    return row.values().get(names.indexOf(column));
  }
}
