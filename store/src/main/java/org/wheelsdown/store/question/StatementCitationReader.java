package org.wheelsdown.store.question;

import java.sql.Array;
import java.sql.Date;
import java.sql.SQLException;
import java.sql.Struct;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wheelsdown.core.question.StatementCitation;
import org.wheelsdown.core.statement.Held;

/**
 * Makes citations of statements of what DuckDB hands out. The fields' order is that of the file.
 */
final class StatementCitationReader {
  private StatementCitationReader() {}

  /**
   * All of a row.
   *
   * @param column null where nothing is known of the aircraft
   */
  static List<StatementCitation> read(@Nullable Array column) throws SQLException {
    if (column == null) {
      return List.of();
    }
    List<StatementCitation> citations = new ArrayList<>();
    for (Object element : (Object[]) column.getArray()) {
      citations.add(citation(((Struct) element).getAttributes()));
    }
    return citations;
  }

  private static StatementCitation citation(@Nullable Object[] fields) {
    return new StatementCitation(
        text(fields[0]),
        text(fields[1]),
        new Held(day(fields[2]), day(fields[3])),
        day(fields[4]),
        text(fields[5]),
        text(fields[6]),
        text(fields[7]),
        Boolean.TRUE.equals(fields[8]));
  }

  private static String text(@Nullable Object field) {
    return field == null ? "" : field.toString();
  }

  private static Optional<LocalDate> day(@Nullable Object field) {
    if (field instanceof Date date) {
      return Optional.of(date.toLocalDate());
    }
    return field instanceof LocalDate date ? Optional.of(date) : Optional.empty();
  }
}
