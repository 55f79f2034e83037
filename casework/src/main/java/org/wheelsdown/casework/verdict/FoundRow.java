package org.wheelsdown.casework.verdict;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wheelsdown.core.question.Column;
import org.wheelsdown.core.question.Row;
import org.wheelsdown.core.question.Value;

/** A row of an answer with its columns, cited. */
public record FoundRow(List<Column> columns, Row row) {
  public FoundRow {
    columns = List.copyOf(columns);
  }

  /** A column's value as text; empty where it is not known, or where there is no such column. */
  public String text(String column) {
    return value(column).map(Value::asText).orElse("");
  }

  /** A column's time; empty where it is not known. */
  public Optional<Instant> time(String column) {
    return value(column)
        .filter(Value.Time.class::isInstance)
        .map(Value.Time.class::cast)
        .map(Value.Time::instant);
  }

  /** A column's measure; empty where it is not known. */
  public Optional<Double> measure(String column) {
    return value(column)
        .filter(Value.Measure.class::isInstance)
        .map(Value.Measure.class::cast)
        .map(Value.Measure::number);
  }

  /** Whether the answer has such a column. */
  public boolean has(String column) {
    return names().anyMatch(column::equals);
  }

  /** The names of the columns, in their order. */
  public Stream<String> names() {
    return columns.stream().map(Column::name);
  }

  /** What tells its aircraft from all others in an answer. */
  String aircraft() {
    return text("icao") + " " + text("other_aircraft");
  }

  /** By which name a reader knows its aircraft: the registration, or else the address. */
  public String aircraftName() {
    return text("registration").isEmpty() ? text("icao") : text("registration");
  }

  private Optional<Value> value(String column) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).name().equals(column)) {
        return Optional.of(row.values().get(i));
      }
    }
    return Optional.empty();
  }
}
