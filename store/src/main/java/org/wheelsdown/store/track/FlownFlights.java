package org.wheelsdown.store.track;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wheelsdown.core.position.Address;
import org.wheelsdown.core.position.Position;
import org.wheelsdown.core.track.Reports;
import org.wheelsdown.core.track.Track;
import org.wheelsdown.store.engine.Engine;
import org.wheelsdown.store.engine.Micros;
import org.wheelsdown.store.engine.ParquetFiles;
import org.wheelsdown.store.manifest.Manifest;
import org.wheelsdown.store.manifest.PositionPart;
import org.wheelsdown.store.position.AddressCondition;
import org.wheelsdown.store.position.PositionReader;

/** Reads the positions of many flights, some flights at a time. */
final class FlownFlights {
  private record Heard(Address address, int aircraft) {}

  private final Engine engine;
  private final ParquetFiles files;
  private final Manifest manifest;

  FlownFlights(Engine engine, ParquetFiles files, Manifest manifest) {
    this.engine = engine;
    this.files = files;
    this.manifest = manifest;
  }

  /**
   * The positions of each flight, in the flights' order; those of the ones to come are not yet
   * read. What is no travel is left out.
   */
  Stream<List<Position>> of(List<FlightHeard> flights) {
    return FlightBatches.of(flights).stream().flatMap(this::read);
  }

  private Stream<List<Position>> read(List<FlightHeard> batch) {
    Map<Address, Reports> reports = new HashMap<>();
    batch.forEach(flight -> reports.computeIfAbsent(flight.address(), any -> new Reports()));
    Instant from = batch.stream().map(FlightHeard::readFrom).min(Instant::compareTo).orElseThrow();
    Instant until =
        batch.stream().map(FlightHeard::readUntil).max(Instant::compareTo).orElseThrow();
    List<String> paths = paths(from, until);
    if (!paths.isEmpty()) {
      String source =
          "%s WHERE %s AND time >= make_timestamp(%d) AND time < make_timestamp(%d)"
              .formatted(
                  files.source(paths),
                  AddressCondition.isOneOf(reports.keySet()),
                  Micros.of(from),
                  Micros.of(until));
      new PositionReader(engine).read(source, each -> reports.get(each.address()).add(each));
    }
    Map<Heard, List<Position>> tracks = tracks(reports);
    return batch.stream().map(flight -> within(flight, tracks));
  }

  private List<String> paths(Instant from, Instant until) {
    return manifest.positions().stream()
        .filter(part -> !part.day().isBefore(day(from)) && !part.day().isAfter(day(until)))
        .map(PositionPart::path)
        .toList();
  }

  private static Map<Heard, List<Position>> tracks(Map<Address, Reports> reports) {
    Map<Address, Track> judged =
        reports.entrySet().parallelStream()
            .collect(Collectors.toMap(Map.Entry::getKey, each -> Track.of(each.getValue().kept())));
    Map<Heard, List<Position>> tracks = new HashMap<>();
    judged.forEach(
        (address, track) -> {
          tracks.put(new Heard(address, 0), track.positions());
          for (int i = 0; i < track.others().size(); i++) {
            tracks.put(new Heard(address, i + 1), track.others().get(i).positions());
          }
        });
    return tracks;
  }

  private static List<Position> within(FlightHeard flight, Map<Heard, List<Position>> tracks) {
    long first = Micros.of(flight.first());
    long last = Micros.of(flight.last());
    return tracks.getOrDefault(new Heard(flight.address(), flight.aircraft()), List.of()).stream()
        .filter(position -> position.time() >= first && position.time() <= last)
        .toList();
  }

  private static LocalDate day(Instant instant) {
    return LocalDate.ofInstant(instant, ZoneOffset.UTC);
  }
}
