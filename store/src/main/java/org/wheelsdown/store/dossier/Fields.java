package org.wheelsdown.store.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.wheelsdown.core.question.Column;
import org.wheelsdown.core.question.Row;
import org.wheelsdown.core.question.Value;

/** A row's values by the names of their columns. */
record Fields(List<Column> columns, Row row) {

  /** Empty where it is not known. */
  String text(String column) {
    return value(column).asText();
  }

  Optional<Instant> time(String column) {
    return value(column) instanceof Value.Time time
        ? Optional.of(time.instant())
        : Optional.empty();
  }

  /** 0 where it is not known. */
  double number(String column) {
    return value(column) instanceof Value.Measure measure ? measure.number() : 0;
  }

  private Value value(String column) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).name().equals(column)) {
        return row.values().get(i);
      }
    }
    return new Value.Unknown();
  }
}
