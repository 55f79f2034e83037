package org.wheelsdown.store.statement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.wheelsdown.core.position.Address;
import org.wheelsdown.core.statement.Statement;
import org.wheelsdown.store.engine.Engine;

/** Goes through the statements that concern some aircraft, one aircraft at a time. */
final class EachAircraft {
  private final Engine engine;
  private String icao = "";
  private long amount;
  private List<Statement> statements = new ArrayList<>();

  /**
   * @param engine in which {@link ConcernedStatements} are prepared
   */
  EachAircraft(Engine engine) {
    this.engine = engine;
  }

  /** Takes what concerns one aircraft. */
  interface Taker {
    /**
     * All that concerns one address.
     *
     * @param amount of work, as asked for
     */
    void take(Address address, List<Statement> statements, long amount) throws SQLException;
  }

  void run(Taker taker) {
    engine.use(
        connection -> {
          try (java.sql.Statement query = connection.createStatement();
              ResultSet row = query.executeQuery(ConcernedStatements.SELECT)) {
            while (row.next()) {
              if (!icao.equals(row.getString(1))) {
                handOver(taker);
                icao = row.getString(1);
                amount = row.getLong(2);
              }
              if (row.getString(3) != null) {
                statements.add(StatementRows.read(row, 3));
              }
            }
            handOver(taker);
          }
          return true;
        });
  }

  private void handOver(Taker taker) throws SQLException {
    if (!icao.isEmpty()) {
      taker.take(Address.parse(icao), statements, amount);
      statements = new ArrayList<>();
    }
  }
}
