package org.wheelsdown.io.register;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.wheelsdown.core.reading.PositionSink;
import org.wheelsdown.core.statement.DocumentRank;
import org.wheelsdown.core.statement.Held;
import org.wheelsdown.core.statement.Property;
import org.wheelsdown.core.statement.Subject;
import org.wheelsdown.io.read.Document;
import org.wheelsdown.io.read.Head;
import org.wheelsdown.io.read.Reader;

/**
 * OpenSky Network's aircraft database, in both of its forms: with double quotes and {@code
 * serialnumber}, and with single quotes and {@code serialNumber}. The days of registration say when
 * the register's facts held; who operated the aircraft is not the register's to say and stays
 * undated.
 */
public final class OpenSkyDatabaseReader implements Reader {
  /** Rows that were never touched since bear the beginning of Unix time. */
  private static final LocalDate NEVER = LocalDate.of(1970, 1, 1);

  @Override
  public String name() {
    return "OpenSky aircraft database";
  }

  @Override
  public boolean recognises(Head head) {
    return Header.of(head.firstLine(), ',')
        .hasAll("icao24", "registration", "manufacturername", "typecode");
  }

  @Override
  public void read(Document document, PositionSink sink) throws IOException {
    try (Listing list = new Listing(document, DocumentRank.COMMUNITY, Dialect.ANY_QUOTES, sink)) {
      Header header = list.header();
      while (list.next(header.size(), header.size())) {
        row(list, header);
        list.endRow();
      }
    }
  }

  private static void row(Listing list, Header header) {
    String registration = list.text(header.column("registration"));
    String serial = list.text(header.column("serialnumber"));
    Optional<Subject> subject =
        Entry.subject(list, list.raw(header.column("icao24")), registration, serial);
    Optional<Held> held = held(list, header);
    if (subject.isEmpty() || held.isEmpty()) {
      return;
    }
    Entry undated =
        new Entry(list, subject.get(), Held.UNDATED, said(list, header), "", list.place());
    undated.say(Property.OPERATOR, list.text(header.column("operator")));
    Entry dated = undated.held(held.get());
    dated.sayNames();
    dated.say(Property.TYPE, list.text(header.column("typecode")));
    dated.say(Property.TYPE_NAME, typeName(list, header));
    dated.say(Property.BUILT, list.text(header.column("built")));
    dated.say(Property.OWNER, list.text(header.column("owner")));
  }

  /** The manufacturer is left out where the model begins with it. */
  private static String typeName(Listing list, Header header) {
    String manufacturer = list.text(header.column("manufacturername"));
    String model = list.text(header.column("model"));
    boolean isNamed =
        model.toUpperCase(Locale.ROOT).startsWith(manufacturer.toUpperCase(Locale.ROOT));
    return isNamed || model.isEmpty() ? model : (manufacturer + " " + model).strip();
  }

  private static Optional<Held> held(Listing list, Header header) {
    return list.held(list.text(header.column("registered")), list.text(header.column("reguntil")));
  }

  /** When the row was last touched. */
  private static Optional<LocalDate> said(Listing list, Header header) {
    return Days.parse(list.raw(header.column("timestamp")))
        .map(Days::first)
        .filter(day -> !day.equals(NEVER));
  }
}
