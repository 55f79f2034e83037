package org.wheelsdown.store.statement;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.wheelsdown.core.position.Address;
import org.wheelsdown.core.statement.Held;
import org.wheelsdown.core.statement.Property;
import org.wheelsdown.core.statement.Statement;
import org.wheelsdown.core.statement.Subject;

/** Makes statements of rows. */
final class StatementRows {
  private StatementRows() {}

  /**
   * The statement that stands in a row from some column on.
   *
   * @param first number of the column {@code icao}; the others follow in the order of {@link
   *     StatementTable}
   */
  static Statement read(ResultSet row, int first) throws SQLException {
    String icao = row.getString(first);
    Optional<Address> address =
        icao.isEmpty() ? Optional.empty() : Optional.of(Address.parse(icao));
    return new Statement(
        new Subject(address, row.getString(first + 1), row.getString(first + 2)),
        Property.valueOf(row.getString(first + 3)),
        row.getString(first + 4),
        new Held(day(row, first + 5), day(row, first + 6)),
        day(row, first + 7),
        row.getString(first + 8),
        row.getString(first + 9));
  }

  private static Optional<LocalDate> day(ResultSet row, int column) throws SQLException {
    return Optional.ofNullable(row.getDate(column)).map(Date::toLocalDate);
  }
}
