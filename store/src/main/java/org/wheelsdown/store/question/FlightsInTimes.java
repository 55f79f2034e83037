package org.wheelsdown.store.question;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.stream.Collectors;
import org.wheelsdown.store.engine.ParquetFiles;
import org.wheelsdown.store.event.EventTable;
import org.wheelsdown.store.journey.AircraftTimes;
import org.wheelsdown.store.manifest.EventPart;
import org.wheelsdown.store.manifest.Events;
import org.wheelsdown.store.manifest.SortedFile;

/**
 * Where the flights of some aircraft are read, each in its own time: in the files of a month only
 * those are sought whose time touches that month.
 */
final class FlightsInTimes {
  private final ParquetFiles files;
  private final Events events;

  FlightsInTimes(ParquetFiles files, Events events) {
    this.files = files;
    this.events = events;
  }

  /**
   * What follows {@code FROM}; there may be flights of other times among them.
   *
   * @param cited whether with their citations
   */
  String of(AircraftTimes times, boolean cited) {
    List<String> sources = new ArrayList<>();
    paths(times)
        .forEach(
            (addresses, paths) ->
                sources.add(
                    "FROM %s WHERE icao%s"
                        .formatted(
                            EventTable.FLIGHTS.source(files, paths),
                            QuestionConditions.in(addresses))));
    if (sources.isEmpty()) {
      sources.add("FROM " + EventTable.FLIGHTS.source(files, List.of()));
    }
    String columns = cited ? "SELECT * " : "SELECT * EXCLUDE (passes, citations) ";
    return sources.stream()
        .map(columns::concat)
        .collect(Collectors.joining(" UNION ALL ", "(", ")"));
  }

  /** The files in which each group of aircraft is sought. */
  private Map<NavigableSet<String>, List<String>> paths(AircraftTimes times) {
    Map<NavigableSet<String>, List<String>> all = new LinkedHashMap<>();
    for (EventPart part : EventTable.FLIGHTS.parts(events)) {
      NavigableSet<String> addresses = times.addressesIn(part.earliest(), part.latest());
      List<String> paths =
          part.byAircraft().stream()
              .filter(file -> file.canHold(Optional.of(addresses)))
              .map(SortedFile::path)
              .toList();
      if (!paths.isEmpty()) {
        all.computeIfAbsent(addresses, any -> new ArrayList<>()).addAll(paths);
      }
    }
    return all;
  }
}
