package org.wheelsdown.store.event;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.wheelsdown.core.position.Address;
import org.wheelsdown.store.engine.Engine;
import org.wheelsdown.store.engine.ParquetFiles;
import org.wheelsdown.store.manifest.DocumentPart;
import org.wheelsdown.store.manifest.EventPart;
import org.wheelsdown.store.manifest.Events;
import org.wheelsdown.store.manifest.Manifest;

/** Which stretches of which aircraft's histories are to be worked out again after imports. */
final class Plan {
  /**
   * The nearest flights around the change at which each aircraft's history can be cut. Where a
   * flight ended can depend on where the one before it began: so the flight before the first cut is
   * read as well, and the second cut lies one flight further than it had to otherwise. Where two
   * aircraft were told apart on one address, only the whole history can tell which is which.
   */
  private static final String WINDOWS =
      """
      WITH changed AS (
        SELECT icao, min(first_time) AS since, max(last_time) AS until FROM %1$s GROUP BY icao),
      shared AS (SELECT DISTINCT icao FROM %2$s WHERE other_aircraft > 0),
      known AS (SELECT * FROM %2$s JOIN changed USING (icao) WHERE icao NOT IN (FROM shared)),
      earlier AS (
        SELECT icao, max(first_heard) AS first_heard FROM known
        WHERE landing_evidence = 'observed' AND last_heard < since GROUP BY icao),
      preceding AS (
        SELECT icao, max(known.first_heard) AS first_heard FROM known JOIN earlier USING (icao)
        WHERE known.first_heard < earlier.first_heard GROUP BY icao),
      following AS (
        SELECT icao, min(first_heard) AS first_heard FROM known
        WHERE takeoff_evidence = 'observed' AND first_heard > until GROUP BY icao),
      later AS (
        SELECT icao, min(known.first_heard) AS first_heard FROM known JOIN following USING (icao)
        WHERE takeoff_evidence = 'observed' AND known.first_heard > following.first_heard
        GROUP BY icao),
      windows AS (
        SELECT changed.icao,
          epoch_us(preceding.first_heard) AS read_from,
          epoch_us(before.landing_time) AS landing_time, before.landing_airport,
          (epoch_us(if(before.takeoff_evidence = 'observed', before.takeoff_time, before.first_heard))
            + epoch_us(before.landing_time)) // 2 AS start,
          epoch_us(after.last_heard) AS read_until,
          epoch_us(after.takeoff_time) AS takeoff_time, after.takeoff_airport,
          (epoch_us(after.takeoff_time) + epoch_us(
            if(after.landing_evidence = 'observed', after.landing_time, after.last_heard))) // 2
            AS finish
        FROM changed
          LEFT JOIN earlier USING (icao) LEFT JOIN preceding USING (icao)
          LEFT JOIN later USING (icao)
          LEFT JOIN known AS before
            ON before.icao = earlier.icao AND before.first_heard = earlier.first_heard
          LEFT JOIN known AS after
            ON after.icao = later.icao AND after.first_heard = later.first_heard)
      SELECT icao, read_from, read_until, landing_time, landing_airport, start,
        takeoff_time, takeoff_airport, finish, sum(positions)
      FROM windows JOIN %3$s AS documents USING (icao)
      WHERE (read_from IS NULL OR epoch_us(last_time) >= read_from)
        AND (read_until IS NULL OR epoch_us(first_time) <= read_until)
      GROUP BY ALL ORDER BY icao
      """;

  private final Engine engine;
  private final ParquetFiles files;
  private final Manifest manifest;

  Plan(Engine engine, ParquetFiles files, Manifest manifest) {
    this.engine = engine;
    this.files = files;
    this.manifest = manifest;
  }

  /**
   * One window for each aircraft of which positions were imported.
   *
   * @param kept the events that were worked out before
   * @param changed aircraft that are worked out from the start
   */
  List<Window> windows(Events kept, Collection<Address> changed) {
    List<String> all = paths(manifest.documents());
    List<String> fresh =
        paths(
            manifest.documents().stream()
                .filter(part -> part.importNumber() > kept.imports())
                .toList());
    if (fresh.isEmpty()) {
      return List.of();
    }
    String flights = EventTable.FLIGHTS.source(files, EventPart.pathsByAircraft(kept.flights()));
    List<Window> windows =
        new ArrayList<>(
            engine.list(
                WINDOWS.formatted(files.source(fresh), flights, files.source(all)), Plan::window));
    windows.removeIf(window -> changed.contains(window.address()));
    windows.addAll(everything(changed));
    return windows;
  }

  /** Windows over all that there is of some aircraft, ordered by address. */
  List<Window> everything(Collection<Address> aircraft) {
    if (aircraft.isEmpty()) {
      return List.of();
    }
    String list =
        aircraft.stream().map(address -> "'" + address + "'").collect(Collectors.joining(", "));
    return engine.list(
        "SELECT icao, sum(positions) FROM %s WHERE icao IN (%s) GROUP BY icao ORDER BY icao"
            .formatted(files.source(paths(manifest.documents())), list),
        row -> Window.everything(Address.parse(row.getString(1)), row.getLong(2)));
  }

  private static List<String> paths(List<DocumentPart> parts) {
    return parts.stream().map(DocumentPart::path).toList();
  }

  private static Window window(ResultSet row) throws SQLException {
    Optional<Anchor> before = anchor(row, 4);
    Optional<Anchor> after = anchor(row, 7);
    return new Window(
        Address.parse(row.getString(1)),
        numberOr(Long.MIN_VALUE, row, 2),
        numberOr(Long.MAX_VALUE, row, 3),
        before,
        after,
        row.getLong(10));
  }

  private static long numberOr(long other, ResultSet row, int column) throws SQLException {
    long number = row.getLong(column);
    return row.wasNull() ? other : number;
  }

  /** Time, airport and middle stand side by side; all are NULL where there is no such flight. */
  private static Optional<Anchor> anchor(ResultSet row, int column) throws SQLException {
    String airport = row.getString(column + 1);
    return airport == null
        ? Optional.empty()
        : Optional.of(new Anchor(row.getLong(column), airport, row.getLong(column + 2)));
  }
}
