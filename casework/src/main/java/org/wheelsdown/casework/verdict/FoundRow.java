package org.wheelsdown.casework.verdict;

import java.util.List;
import org.wheelsdown.core.question.Column;
import org.wheelsdown.core.question.Row;

/** A row of an answer with its columns, cited. */
public record FoundRow(List<Column> columns, Row row) {
  public FoundRow {
    columns = List.copyOf(columns);
  }
}
