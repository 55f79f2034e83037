package org.wheelsdown.store.question;

import static org.wheelsdown.store.question.QuestionConditions.in;

import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.wheelsdown.core.position.Address;
import org.wheelsdown.core.question.Who;
import org.wheelsdown.store.engine.Engine;

/**
 * The aircraft that are meant, by address: those that ever were what is asked for. They are found
 * once for a question, and tell which files need not be looked at.
 */
final class AskedAircraft {
  /** Of more there are some in every file. */
  private static final int MOST = 10_000;

  private static final AskedAircraft ANY = new AskedAircraft("true", Optional.empty());

  private final String condition;
  private final Optional<NavigableSet<String>> addresses;

  private AskedAircraft(String condition, Optional<NavigableSet<String>> addresses) {
    this.condition = condition;
    this.addresses = addresses;
  }

  /**
   * Finds them.
   *
   * @param engine is left with one more temporary table
   * @param table its name
   * @param identity what follows {@code FROM} for the identity of aircraft
   */
  static AskedAircraft of(Engine engine, String table, Who who, String identity) {
    if (who.isByDocuments()) {
      engine.execute(
          "CREATE TEMP TABLE %s AS SELECT DISTINCT said_icao AS icao FROM %s AS said WHERE %s"
              .formatted(table, identity, String.join(" AND ", new WhoConditions(who).all())));
      List<String> some =
          engine.list("FROM %s LIMIT %d".formatted(table, MOST + 1), row -> row.getString(1));
      return new AskedAircraft(
          "icao IN (FROM " + table + ")",
          Optional.<NavigableSet<String>>of(new TreeSet<>(some)).filter(all -> all.size() <= MOST));
    }
    return who.addresses().isEmpty()
        ? ANY
        : of(
            who.addresses().stream()
                .map(Address::toString)
                .collect(Collectors.toCollection(TreeSet::new)));
  }

  /** These. */
  static AskedAircraft of(NavigableSet<String> addresses) {
    String condition = addresses.isEmpty() ? "false" : "icao" + in(addresses);
    return new AskedAircraft(condition, Optional.of(addresses));
  }

  /** What must hold of the column {@code icao}, whatever the day. */
  String condition() {
    return condition;
  }

  /** Their addresses, unless they are too many or all that there are. */
  Optional<NavigableSet<String>> addresses() {
    return addresses;
  }
}
