package org.wheelsdown.server.line;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.wheelsdown.core.question.Column;
import org.wheelsdown.core.question.Row;
import org.wheelsdown.core.question.Value;

/** The values of a row by the names of their columns; unknown where there is no such column. */
record Cells(Row row, List<Column> columns) {
  Value value(String name) {
    return IntStream.range(0, columns.size())
        .filter(column -> columns.get(column).name().equals(name))
        .mapToObj(row.values()::get)
        .findFirst()
        .orElseGet(Value.Unknown::new);
  }

  String text(String name) {
    return value(name).asText();
  }

  /** The time of the first of these columns that has one. */
  Instant time(String... names) {
    return Stream.of(names)
        .map(this::value)
        .filter(Value.Time.class::isInstance)
        .map(value -> ((Value.Time) value).instant())
        .findFirst()
        .orElseThrow();
  }

  /** Where a flight took off or landed; empty where the answer has no such column. */
  Optional<LineEnd> end(String end) {
    return columns.stream().anyMatch(column -> column.name().equals(end + "_airport"))
        ? Optional.of(
            LineEnd.of(
                value(end + "_airport"),
                value(end + "_evidence"),
                value(end + "_probability"),
                value(end + "_candidates")))
        : Optional.empty();
  }

  /** The airport of a stay, and how it is known that it was reached or left. */
  LineEnd stayed(String side) {
    Value evidence = value(side + "_evidence");
    Value probability = value(side + "_probability");
    return LineEnd.of(value("airport"), evidence, probability, new Value.Unknown());
  }
}
