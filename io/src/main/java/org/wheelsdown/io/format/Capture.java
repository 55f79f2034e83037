package org.wheelsdown.io.format;

import java.util.Optional;
import java.util.Set;
import org.wheelsdown.io.read.RawPlace;
import org.wheelsdown.io.read.RawRow;

/**
 * Takes down one row, or one field, of a JSON document while the document is read as always: so the
 * rows are counted as they were at the import, also between damaged ones.
 */
final class Capture {
  /** Takes down nothing. */
  static final Capture NOTHING = new Capture(-1, "");

  private final int row;
  private final String field;
  private String heading = "";
  private Optional<String> text = Optional.empty();

  private Capture(int row, String field) {
    this.row = row;
    this.field = field;
  }

  /**
   * Of a place.
   *
   * @param fields those that can be asked for
   */
  static Capture of(RawPlace place, Set<String> fields) {
    if (place instanceof RawPlace.Row wanted) {
      return new Capture(wanted.ordinal(), "");
    }
    return place instanceof RawPlace.Field wanted && fields.contains(wanted.name())
        ? new Capture(-1, wanted.name())
        : NOTHING;
  }

  /** A row was read, from a place of the cursor on. */
  void row(int ordinal, JsonCursor json, int place) {
    if (ordinal == row) {
      text = Optional.of(json.since(place));
    }
  }

  /**
   * A field was read whose value is short.
   *
   * @param isHeading whether no row can be understood without it
   */
  void field(String name, JsonCursor json, int place, boolean isHeading) {
    if (isHeading && row >= 0) {
      heading = told(name, json, place);
    } else if (name.equals(field)) {
      text = Optional.of(told(name, json, place));
    }
  }

  private static String told(String name, JsonCursor json, int place) {
    return "\"%s\": %s".formatted(name, json.since(place));
  }

  Optional<RawRow> found() {
    return text.map(its -> new RawRow(heading, its));
  }
}
