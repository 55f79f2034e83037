package org.wheelsdown.store.event;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wheelsdown.core.position.Address;
import org.wheelsdown.store.engine.Engine;
import org.wheelsdown.store.engine.Micros;
import org.wheelsdown.store.engine.ParquetFiles;
import org.wheelsdown.store.manifest.PositionPart;
import org.wheelsdown.store.position.AddressCondition;
import org.wheelsdown.store.position.PositionReader;

/** Reads the positions of some windows. */
final class Histories {
  private final ParquetFiles files;
  private final List<PositionPart> parts;
  private final PositionReader reader;

  Histories(Engine engine, ParquetFiles files, List<PositionPart> parts) {
    this.files = files;
    this.parts = parts;
    this.reader = new PositionReader(engine);
  }

  /**
   * The positions of each window's aircraft inside the window.
   *
   * @param freshFiles ids of the source files that the events before did not rest on
   */
  Map<Address, Heard> read(List<Window> windows, Set<Long> freshFiles) {
    Map<Address, Heard> heard = new HashMap<>();
    Map<Address, Window> wanted = new HashMap<>();
    for (Window window : windows) {
      wanted.put(window.address(), window);
      heard.put(window.address(), new Heard(freshFiles));
    }
    long from = windows.stream().mapToLong(Window::readFrom).min().orElseThrow();
    long until = windows.stream().mapToLong(Window::readUntil).max().orElseThrow();
    List<String> paths = pathsBetween(from, until);
    if (!paths.isEmpty()) {
      reader.read(
          files.source(paths) + " WHERE " + AddressCondition.isOneOf(wanted.keySet()),
          position -> {
            if (wanted.get(position.address()).reads(position)) {
              heard.get(position.address()).add(position);
            }
          });
    }
    return heard;
  }

  private List<String> pathsBetween(long from, long until) {
    return parts.stream()
        .filter(part -> from == Long.MIN_VALUE || !part.day().isBefore(day(from)))
        .filter(part -> until == Long.MAX_VALUE || !part.day().isAfter(day(until)))
        .map(PositionPart::path)
        .toList();
  }

  private static LocalDate day(long micros) {
    return LocalDate.ofInstant(Micros.instant(micros), ZoneOffset.UTC);
  }
}
