package org.wheelsdown.io.register;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.wheelsdown.core.statement.Property;

/** The columns of a hand-written list, found by their names. */
final class ListColumns {
  /** What a list can tell, named as in its header but for underscores. */
  enum Column {
    ICAO,
    REGISTRATION,
    SERIAL,
    TYPE,
    TYPE_NAME,
    BUILT,
    OPERATOR,
    OWNER,
    CATEGORY,
    STATE,
    FROM,
    UNTIL,
    SAID,
    DOCUMENT,
    PAGE,
    /** For whoever reads the list; no statement. */
    NOTE;

    private String title() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }

  /** Those that say something of the aircraft which the others name. */
  static final Map<Column, Property> FACTS =
      new EnumMap<>(
          Map.of(
              Column.TYPE, Property.TYPE,
              Column.TYPE_NAME, Property.TYPE_NAME,
              Column.BUILT, Property.BUILT,
              Column.OPERATOR, Property.OPERATOR,
              Column.OWNER, Property.OWNER,
              Column.CATEGORY, Property.CATEGORY,
              Column.STATE, Property.STATE));

  private static final List<Column> NAMES =
      List.of(Column.ICAO, Column.REGISTRATION, Column.SERIAL);

  /** So many known columns make up for one that is unknown; else it is some other table. */
  private static final long KNOWN_PER_UNKNOWN = 3;

  private final Map<Column, Integer> cells = new EnumMap<>(Column.class);
  private final int unknown;
  private final int size;

  ListColumns(Header header) {
    for (Column column : Column.values()) {
      cells.put(column, header.column(column.title()));
    }
    size = header.size();
    List<String> titles = Arrays.stream(Column.values()).map(Column::title).toList();
    unknown =
        (int) header.names().stream().filter(n -> !n.isEmpty() && !titles.contains(n)).count();
  }

  /**
   * Whether this is the header of a hand-written list: it names aircraft and tells something of
   * them, and nearly all of its columns are known.
   */
  boolean isList() {
    long names = NAMES.stream().filter(this::has).count();
    long facts = FACTS.keySet().stream().filter(this::has).count();
    long known = cells.values().stream().filter(cell -> cell >= 0).count();
    return names > 0 && names + facts > 1 && unknown * KNOWN_PER_UNKNOWN <= known;
  }

  private boolean has(Column column) {
    return of(column) >= 0;
  }

  /** Where a column stands; negative if it is not there. */
  int of(Column column) {
    return cells.get(column);
  }

  /** How many columns have a name that means nothing here. */
  int unknown() {
    return unknown;
  }

  /** How many columns there are. */
  int size() {
    return size;
  }
}
