package org.wheelsdown.store.question;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.wheelsdown.core.position.Address;
import org.wheelsdown.core.position.Origin;
import org.wheelsdown.core.position.Position;
import org.wheelsdown.core.position.PositionBuilder;

/** Where and how high an aircraft was heard, out of a row of events. */
final class HeardPlace {
  private HeardPlace() {}

  /**
   * A position with nothing but that.
   *
   * @param time the column with the time in microseconds
   * @param latitude the column with the latitude; longitude and altitude follow it
   */
  static Position position(ResultSet row, int icao, int time, int latitude) throws SQLException {
    float altitude = row.getFloat(latitude + 2);
    boolean isUnknown = row.wasNull();
    return new PositionBuilder(Address.parse(row.getString(icao)), new Origin(0, 0))
        .time(row.getLong(time))
        .at(row.getDouble(latitude), row.getDouble(latitude + 1))
        .barometricAltitude(isUnknown ? Float.NaN : altitude)
        .build(0);
  }
}
