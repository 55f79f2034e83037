package org.wheelsdown.store.journey;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.duckdb.DuckDBAppender;
import org.wheelsdown.store.engine.Engine;
import org.wheelsdown.store.engine.Micros;

/**
 * Aircraft, and when each of them is looked at.
 *
 * @param byAddress by the address as text
 */
public record AircraftTimes(NavigableMap<String, Span> byAddress) {
  public AircraftTimes {
    byAddress = Collections.unmodifiableNavigableMap(new TreeMap<>(byAddress));
  }

  /** All at the same time. */
  static AircraftTimes all(Collection<String> addresses, Span span) {
    NavigableMap<String, Span> all = new TreeMap<>();
    addresses.forEach(address -> all.put(address, span));
    return new AircraftTimes(all);
  }

  /** Reads them from a query for addresses and for their times in microseconds, both closed. */
  public static AircraftTimes of(Engine engine, String query) {
    NavigableMap<String, Span> all = new TreeMap<>();
    engine.list(
        query,
        row ->
            all.put(
                row.getString(1),
                Span.of(Micros.instant(row.getLong(2)), Micros.instant(row.getLong(3)))));
    return new AircraftTimes(all);
  }

  /** The addresses of those that are looked at between two moments or at one of them. */
  public NavigableSet<String> addressesIn(Instant first, Instant last) {
    return only(span -> span.touches(first, last)).addresses();
  }

  /** Lots of so many aircraft, the last perhaps of fewer; in the order of their addresses. */
  public List<AircraftTimes> lots(int size) {
    List<String> all = List.copyOf(addresses());
    List<AircraftTimes> lots = new ArrayList<>();
    for (int from = 0; from < all.size(); from += size) {
      String first = all.get(from);
      String last = all.get(Math.min(all.size(), from + size) - 1);
      lots.add(new AircraftTimes(byAddress.subMap(first, true, last, true)));
    }
    return lots;
  }

  /** Puts them into a table with the columns {@code icao}, {@code since}, {@code until}. */
  public void keep(Engine engine, String table) {
    engine.execute(
        "CREATE OR REPLACE TEMP TABLE %s (icao VARCHAR, since TIMESTAMP, until TIMESTAMP)"
            .formatted(table));
    engine.fill(
        table,
        row -> {
          for (var each : byAddress.entrySet()) {
            row.beginRow().append(each.getKey());
            append(each.getValue().since(), row);
            append(each.getValue().until(), row);
            row.endRow();
          }
        });
  }

  /** The condition for a flight to touch the time of its aircraft in such a table. */
  public static String condition(String table) {
    return "coalesce(last_heard >= %1$s.since, true) AND coalesce(first_heard < %1$s.until, true)"
        .formatted(table);
  }

  NavigableSet<String> addresses() {
    return byAddress.navigableKeySet();
  }

  Span of(String address) {
    return byAddress.getOrDefault(address, Span.ALWAYS);
  }

  /** With as much before and after the time of each. */
  public AircraftTimes widened(Duration by) {
    return changed(span -> span.widened(by));
  }

  AircraftTimes only(Collection<String> addresses) {
    NavigableMap<String, Span> some = new TreeMap<>(byAddress);
    some.keySet().retainAll(addresses);
    return new AircraftTimes(some);
  }

  private AircraftTimes only(Predicate<Span> condition) {
    NavigableMap<String, Span> some = new TreeMap<>(byAddress);
    some.values().removeIf(condition.negate());
    return new AircraftTimes(some);
  }

  private AircraftTimes changed(UnaryOperator<Span> change) {
    NavigableMap<String, Span> all = new TreeMap<>(byAddress);
    all.replaceAll((address, span) -> change.apply(span));
    return new AircraftTimes(all);
  }

  private static void append(Optional<Instant> end, DuckDBAppender row) throws SQLException {
    if (end.isPresent()) {
      row.appendEpochMicros(Micros.of(end.get()));
    } else {
      row.appendNull();
    }
  }
}
