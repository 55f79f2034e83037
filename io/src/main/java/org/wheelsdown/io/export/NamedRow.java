package org.wheelsdown.io.export;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.wheelsdown.core.question.Row;
import org.wheelsdown.core.question.Value;

/** A row whose values are found by the names of their columns. */
record NamedRow(List<String> names, Row row) {

  /** Empty where it is not known or there is no such column. */
  String text(String column) {
    return value(column).asText();
  }

  Optional<Instant> time(String column) {
    return value(column) instanceof Value.Time time
        ? Optional.of(time.instant())
        : Optional.empty();
  }

  OptionalDouble number(String column) {
    return value(column) instanceof Value.Measure measure
        ? OptionalDouble.of(measure.number())
        : OptionalDouble.empty();
  }

  /** Whether another aircraft flew it than the one that documents tell of. */
  boolean isOfAnother() {
    return value("other_aircraft") instanceof Value.Count count && count.number() > 0;
  }

  private Value value(String column) {
    int index = names.indexOf(column);
    return index < 0 ? new Value.Unknown() : row.values().get(index);
  }
}
