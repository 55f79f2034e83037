package org.wheelsdown.store.event;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wheelsdown.core.aircraft.AircraftKind;
import org.wheelsdown.core.aircraft.AircraftKinds;
import org.wheelsdown.core.position.Address;
import org.wheelsdown.store.engine.Engine;
import org.wheelsdown.store.engine.ParquetFiles;
import org.wheelsdown.store.manifest.DocumentPart;
import org.wheelsdown.store.manifest.Manifest;

/**
 * What kind of aircraft is behind an address: by the type that its latest document with a type
 * names, whatever was imported first.
 */
final class AircraftTypes {
  private static final String LATEST =
      """
      SELECT icao, arg_max(type, {day: day, file_id: file_id, member: member})
      FROM %1$s WHERE type <> '' AND icao IN (SELECT icao FROM %2$s) GROUP BY icao
      """;

  private final Map<Address, AircraftKind> kinds;
  private final Set<Address> changed;

  private AircraftTypes(Map<Address, AircraftKind> kinds, Set<Address> changed) {
    this.kinds = kinds;
    this.changed = changed;
  }

  /**
   * Of the aircraft that the imports after the first so many have brought positions of.
   *
   * @param imports how many the events before rest on
   */
  static AircraftTypes of(
      Manifest manifest, int imports, AircraftKinds known, Engine engine, ParquetFiles files) {
    List<DocumentPart> all = manifest.documents();
    List<DocumentPart> fresh = all.stream().filter(part -> part.importNumber() > imports).toList();
    List<DocumentPart> old = all.stream().filter(part -> part.importNumber() <= imports).toList();
    if (fresh.isEmpty()) {
      return new AircraftTypes(Map.of(), Set.of());
    }
    Map<Address, AircraftKind> now = new HashMap<>();
    String heardAgain = source(fresh, files);
    engine.list(
        LATEST.formatted(source(all, files), heardAgain),
        row -> now.put(Address.parse(row.getString(1)), known.of(row.getString(2))));
    Set<Address> changed = new HashSet<>();
    if (!old.isEmpty()) {
      Map<Address, AircraftKind> before = new HashMap<>();
      engine.list(
          LATEST.formatted(source(old, files), heardAgain),
          row -> before.put(Address.parse(row.getString(1)), known.of(row.getString(2))));
      now.forEach(
          (address, kind) -> {
            if (before.getOrDefault(address, AircraftKind.UNKNOWN) != kind) {
              changed.add(address);
            }
          });
    }
    return new AircraftTypes(now, changed);
  }

  /** {@link AircraftKind#UNKNOWN} where no document tells. */
  AircraftKind kind(Address address) {
    return kinds.getOrDefault(address, AircraftKind.UNKNOWN);
  }

  /** The aircraft of which more is known than before, or something else. */
  Collection<Address> changed() {
    return changed;
  }

  private static String source(List<DocumentPart> parts, ParquetFiles files) {
    return files.source(parts.stream().map(DocumentPart::path).toList());
  }
}
