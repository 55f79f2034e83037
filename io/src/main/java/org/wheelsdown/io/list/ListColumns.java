package org.wheelsdown.io.list;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.wheelsdown.core.question.AircraftNames;

/**
 * In which columns of a list an aircraft is named; negative for none.
 *
 * @param address column of the address
 * @param registration column of the registration
 */
record ListColumns(int address, int registration) {
  /** Of a list that does not name its columns: either, in the first. */
  static final ListColumns FIRST_ONLY = new ListColumns(0, 0);

  /** As plane-alert-db, tar1090-db, OpenSky, the FAA and people call them. */
  private static final Set<String> ADDRESS =
      Set.of("icao", "icao24", "hex", "icaohex", "icaoaddress", "address", "modes", "modeshex");

  private static final Set<String> REGISTRATION =
      Set.of("registration", "reg", "tail", "tailnumber", "nnumber", "r");

  /** If a line names columns, which they are. */
  static Optional<ListColumns> named(List<String> line) {
    ListColumns columns = new ListColumns(indexOf(ADDRESS, line), indexOf(REGISTRATION, line));
    return columns.address < 0 && columns.registration < 0
        ? Optional.empty()
        : Optional.of(columns);
  }

  private static int indexOf(Set<String> names, List<String> line) {
    for (int i = 0; i < line.size(); i++) {
      if (names.contains(line.get(i).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", ""))) {
        return i;
      }
    }
    return -1;
  }

  /** The aircraft of a line; empty if it names none. */
  Optional<AircraftNames> aircraft(List<String> line) {
    if (address == registration) {
      return AircraftNames.of(cell(line, address));
    }
    return AircraftNames.address(cell(line, address))
        .map(found -> new AircraftNames(Set.of(found), Set.of()))
        .or(() -> AircraftNames.of(cell(line, registration)).map(ListColumns::byRegistration));
  }

  private static AircraftNames byRegistration(AircraftNames names) {
    return new AircraftNames(Set.of(), names.registrations());
  }

  private static String cell(List<String> line, int column) {
    return column < 0 || column >= line.size() ? "" : line.get(column).strip();
  }
}
