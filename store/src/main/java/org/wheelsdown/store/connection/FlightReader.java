package org.wheelsdown.store.connection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wheelsdown.core.aircraft.AircraftClass;
import org.wheelsdown.core.aircraft.AircraftKinds;
import org.wheelsdown.core.aircraft.Category;
import org.wheelsdown.core.connection.Arrival;
import org.wheelsdown.core.connection.Onward;
import org.wheelsdown.core.connection.Route;
import org.wheelsdown.core.position.Address;
import org.wheelsdown.core.position.Interval;
import org.wheelsdown.store.engine.Engine;
import org.wheelsdown.store.engine.Micros;

/** Reads flights as arrivals, as flights onwards, and as how often a way is flown. */
final class FlightReader {
  private static final String ARRIVALS =
      """
      SELECT icao, landing_airport, epoch_us(landing_earliest), epoch_us(landing_latest),
        epoch_us(first_heard), coalesce(registration, '')
      FROM %s WHERE landing_airport IS NOT NULL ORDER BY landing_time, icao
      """;

  private static final String ONWARD =
      """
      SELECT icao, takeoff_airport, epoch_us(takeoff_earliest), epoch_us(takeoff_latest),
        epoch_us(first_heard), coalesce(registration, ''), coalesce(type, ''),
        coalesce(category, ''), coalesce(operator, ''), coalesce(callsign, ''),
        epoch_us(landing_time), coalesce(landing_airport, ''), landing_evidence,
        coalesce(landing_probability, 0), coalesce(landing_candidates, ''),
        coalesce(landing_nearby, '')
      FROM %s
      """;

  private static final String ROUTES =
      """
      SELECT takeoff_airport, landing_airport, coalesce(type, ''), coalesce(category, ''), count(*)
      FROM %s GROUP BY ALL
      """;

  private final Engine engine;
  private final AircraftKinds kinds;

  FlightReader(Engine engine, AircraftKinds kinds) {
    this.engine = engine;
    this.kinds = kinds;
  }

  private record Way(String from, String to, AircraftClass by) {}

  /** How often each way is flown by each class of aircraft. */
  static final class Routes {
    private final Map<Way, Integer> flights = new HashMap<>();
    private final int days;

    private Routes(int days) {
      this.days = days;
    }

    Route route(String from, String to, AircraftClass by) {
      return new Route(flights.getOrDefault(new Way(from, to, by), 0), days);
    }
  }

  List<Landed> arrivals(String flights) {
    return engine.list(
        ARRIVALS.formatted(flights),
        row ->
            new Landed(
                new Arrival(Address.parse(row.getString(1)), row.getString(2), interval(row)),
                time(row, 5),
                row.getString(6)));
  }

  Routes routes(String flights, int days) {
    Routes routes = new Routes(days);
    engine
        .list(
            ROUTES.formatted(flights),
            row ->
                Map.entry(
                    new Way(
                        row.getString(1),
                        row.getString(2),
                        aircraftClass(row.getString(3), row.getString(4))),
                    row.getInt(5)))
        .forEach(each -> routes.flights.merge(each.getKey(), each.getValue(), Integer::sum));
    return routes;
  }

  /**
   * Reads flights that went to one of some places, or may have gone there.
   *
   * @param flights what follows {@code FROM}: flights of which the take-off is known
   */
  List<Left> onward(String flights, Set<String> destinations, Routes routes) {
    return engine.list(ONWARD.formatted(flights), row -> left(row, destinations, routes)).stream()
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<Left> left(ResultSet row, Set<String> destinations, Routes routes)
      throws SQLException {
    Optional<Destination> destination =
        Destination.of(
            row.getString(12),
            row.getString(13),
            row.getDouble(14),
            row.getString(15),
            row.getString(16),
            destinations);
    return destination.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Left(
                onward(row, destination.get(), routes),
                time(row, 5),
                landed(row),
                row.getString(10),
                row.getString(6),
                row.getString(7),
                row.getString(9)));
  }

  private Onward onward(ResultSet row, Destination destination, Routes routes) throws SQLException {
    AircraftClass by = aircraftClass(row.getString(7), row.getString(8));
    String from = row.getString(2);
    return new Onward(
        Address.parse(row.getString(1)),
        by,
        from,
        interval(row),
        destination.airport(),
        destination.landing(),
        destination.probability(),
        routes.route(from, destination.airport(), by));
  }

  private static Optional<Instant> landed(ResultSet row) throws SQLException {
    Instant time = time(row, 11);
    return row.wasNull() ? Optional.empty() : Optional.of(time);
  }

  private AircraftClass aircraftClass(String type, String category) {
    return new AircraftClass(
        kinds.of(type),
        category.isEmpty() ? Optional.empty() : Optional.of(Category.valueOf(category)));
  }

  private static Interval interval(ResultSet row) throws SQLException {
    return new Interval(time(row, 3), time(row, 4));
  }

  private static Instant time(ResultSet row, int column) throws SQLException {
    return Micros.instant(row.getLong(column));
  }
}
