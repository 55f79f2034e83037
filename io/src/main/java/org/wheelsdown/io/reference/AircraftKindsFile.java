package org.wheelsdown.io.reference;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.wheelsdown.core.aircraft.AircraftKind;
import org.wheelsdown.core.aircraft.AircraftKinds;

/** Reads {@code aircraft-kinds.csv}, which is written by hand and begins with its sources. */
final class AircraftKindsFile implements AircraftKinds {
  private static final String HEADER = "type,kind";

  private final Map<String, AircraftKind> kinds = new HashMap<>();

  AircraftKindsFile() {
    String text = new String(Columns.read("aircraft-kinds.csv"), StandardCharsets.UTF_8);
    List<String> rows = text.lines().filter(line -> !line.startsWith("#")).toList();
    if (!rows.get(0).equals(HEADER)) {
      throw new IllegalStateException("aircraft-kinds.csv has other columns than " + HEADER);
    }
    rows.stream().skip(1).forEach(this::add);
  }

  @Override
  public AircraftKind of(String designator) {
    return kinds.getOrDefault(designator.strip().toUpperCase(Locale.ROOT), AircraftKind.UNKNOWN);
  }

  private void add(String row) {
    String[] cells = row.split(",", -1);
    if (kinds.put(cells[0], AircraftKind.valueOf(cells[1])) != null) {
      throw new IllegalStateException("aircraft-kinds.csv has " + cells[0] + " twice");
    }
  }
}
