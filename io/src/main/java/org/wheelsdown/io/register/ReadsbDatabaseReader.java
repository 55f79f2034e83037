package org.wheelsdown.io.register;

import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.wheelsdown.core.aircraft.Category;
import org.wheelsdown.core.position.Address;
import org.wheelsdown.core.position.Problem;
import org.wheelsdown.core.reading.PositionSink;
import org.wheelsdown.core.statement.DocumentRank;
import org.wheelsdown.core.statement.Property;
import org.wheelsdown.core.statement.Subject;
import org.wheelsdown.io.read.Document;
import org.wheelsdown.io.read.Head;
import org.wheelsdown.io.read.Reader;

/**
 * The aircraft database of tar1090 and readsb ({@code aircraft.csv}): address, registration, type,
 * flags, name of the type, year, and "owner or operator", which is taken as the operator because
 * trackers show it as that; where it holds the register's owner, that is often a trustee. It tells
 * no dates.
 */
public final class ReadsbDatabaseReader implements Reader {
  private static final String CELL = "(?:[^;\\\\\r\n]|\\\\.)*;";

  private static final Pattern ROW =
      Pattern.compile("[0-9A-Fa-f]{6};" + CELL + CELL + "[01]*;" + CELL + CELL + ".*");

  // The columns.
  private static final int ADDRESS = 0;
  private static final int REGISTRATION = 1;
  private static final int TYPE = 2;
  private static final int FLAGS = 3;
  private static final int TYPE_NAME = 4;
  private static final int YEAR = 5;
  private static final int OPERATOR = 6;
  private static final int COLUMNS = 7;

  // Places in the text of flags; the second, "interesting", is an opinion.
  private static final int MILITARY = 0;
  private static final int PIA = 2;
  private static final int LADD = 3;

  @Override
  public String name() {
    return "tar1090 aircraft database";
  }

  @Override
  public boolean recognises(Head head) {
    return ROW.matcher(head.firstLine()).matches();
  }

  @Override
  public void read(Document document, PositionSink sink) throws IOException {
    try (Listing list =
        new Listing(document, DocumentRank.COMMUNITY, Dialect.ESCAPED_SEMICOLONS, sink)) {
      while (list.next(COLUMNS, COLUMNS)) {
        Meaning.address(list.raw(ADDRESS))
            .ifPresentOrElse(
                address -> row(list, address), () -> list.problem(Problem.MANGLED_ADDRESS));
        list.endRow();
      }
    }
  }

  private static void row(Listing list, Address address) {
    String flags = list.raw(FLAGS);
    if (isSet(flags, PIA)) {
      // An address of the privacy programme is nobody's: whatever else the row says is let go.
      Entry.undated(list, new Subject(Optional.of(address), "", "")).say(Property.PRIVACY, "PIA");
      return;
    }
    String registration = list.text(REGISTRATION);
    Entry entry = Entry.undated(list, new Subject(Optional.of(address), registration, ""));
    entry.sayNames();
    entry.say(Property.TYPE, list.text(TYPE));
    entry.say(Property.TYPE_NAME, list.text(TYPE_NAME));
    entry.say(Property.BUILT, list.text(YEAR));
    entry.say(Property.OPERATOR, list.text(OPERATOR));
    if (isSet(flags, MILITARY)) {
      entry.say(Property.CATEGORY, Category.MILITARY.name());
    }
    if (isSet(flags, LADD)) {
      entry.say(Property.PRIVACY, "LADD");
    }
  }

  private static boolean isSet(String flags, int place) {
    return flags.length() > place && flags.charAt(place) == '1';
  }
}
