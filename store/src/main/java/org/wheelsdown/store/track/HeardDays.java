package org.wheelsdown.store.track;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wheelsdown.core.position.Address;
import org.wheelsdown.core.position.Position;
import org.wheelsdown.core.track.Reports;
import org.wheelsdown.store.engine.Engine;
import org.wheelsdown.store.engine.ParquetFiles;
import org.wheelsdown.store.manifest.Manifest;
import org.wheelsdown.store.manifest.PositionPart;
import org.wheelsdown.store.position.AddressCondition;
import org.wheelsdown.store.position.PositionReader;

/**
 * One aircraft's reports by UTC day; of days that are asked for in their order each is read once.
 */
final class HeardDays {
  private final Address aircraft;
  private final ParquetFiles files;
  private final PositionReader reader;
  private final Map<LocalDate, List<String>> paths;
  private final NavigableMap<LocalDate, List<Position>> read = new TreeMap<>();

  /**
   * @param days on which the aircraft was heard
   */
  HeardDays(
      Address aircraft, Set<LocalDate> days, Engine engine, ParquetFiles files, Manifest manifest) {
    this.aircraft = aircraft;
    this.files = files;
    this.reader = new PositionReader(engine);
    this.paths =
        manifest.positions().stream()
            .filter(part -> days.contains(part.day()))
            .collect(
                Collectors.groupingBy(
                    PositionPart::day,
                    Collectors.mapping(PositionPart::path, Collectors.toList())));
  }

  /** The reports of a day and of the days before and after it, in no particular order. */
  List<Position> around(LocalDate day) {
    read.headMap(day.minusDays(1)).clear();
    return Stream.of(day.minusDays(1), day, day.plusDays(1))
        .flatMap(each -> read.computeIfAbsent(each, this::read).stream())
        .toList();
  }

  private List<Position> read(LocalDate day) {
    Reports reports = new Reports();
    if (paths.containsKey(day)) {
      String from = files.source(paths.get(day));
      reader.read(from + " WHERE " + AddressCondition.isOneOf(Set.of(aircraft)), reports::add);
    }
    return reports.kept();
  }
}
