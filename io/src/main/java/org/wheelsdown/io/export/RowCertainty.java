package org.wheelsdown.io.export;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.wheelsdown.core.position.Interval;
import org.wheelsdown.core.question.Column;
import org.wheelsdown.core.question.Row;
import org.wheelsdown.core.question.Value;

/** Which of a row's times and airports nobody saw, and how sure they are. */
final class RowCertainty {
  private static final Map<String, String> END_OF_TIME =
      Map.of(
          "began_time", "began",
          "ended_time", "ended",
          "takeoff_time", "takeoff",
          "landing_time", "landing",
          "arrived", "arrived",
          "departed", "departed");

  private static final Map<String, String> PROBABILITY_OF_AIRPORT =
      Map.of(
          "began_airport", "began_probability",
          "ended_airport", "ended_probability",
          "route", "probability",
          "takeoff_airport", "takeoff_probability",
          "landing_airport", "landing_probability",
          "airport", "probability");

  private final List<String> names;

  RowCertainty(List<Column> columns) {
    this.names = columns.stream().map(Column::name).toList();
  }

  /** Between what the time of a column lies, if it is inferred. */
  Optional<Interval> interval(Row row, int column) {
    String end = END_OF_TIME.getOrDefault(names.get(column), "");
    boolean isInferred =
        value(row, end + "_evidence").map(Value::asText).filter("inferred"::equals).isPresent();
    if (isInferred
        && value(row, end + "_earliest").orElse(null) instanceof Value.Time earliest
        && value(row, end + "_latest").orElse(null) instanceof Value.Time latest) {
      return Optional.of(new Interval(earliest.instant(), latest.instant()));
    }
    return Optional.empty();
  }

  /** The probability of the airport of a column, if nobody saw it. */
  OptionalDouble probability(Row row, int column) {
    String name = PROBABILITY_OF_AIRPORT.getOrDefault(names.get(column), "");
    return value(row, name).orElse(null) instanceof Value.Measure measure && measure.number() < 1
        ? OptionalDouble.of(measure.number())
        : OptionalDouble.empty();
  }

  /** Whether a row names an airport that nobody saw. */
  boolean isInferred(Row row) {
    for (int i = 0; i < names.size(); i++) {
      if (probability(row, i).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private Optional<Value> value(Row row, String name) {
    int index = names.indexOf(name);
    return index < 0 ? Optional.empty() : Optional.of(row.values().get(index));
  }
}
