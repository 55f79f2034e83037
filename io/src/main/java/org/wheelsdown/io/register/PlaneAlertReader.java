package org.wheelsdown.io.register;

import java.io.IOException;
import java.util.Optional;
import org.wheelsdown.core.reading.PositionSink;
import org.wheelsdown.core.statement.DocumentRank;
import org.wheelsdown.core.statement.Property;
import org.wheelsdown.core.statement.Subject;
import org.wheelsdown.io.read.Document;
import org.wheelsdown.io.read.Head;
import org.wheelsdown.io.read.Reader;

/**
 * plane-alert-db: a community's list of aircraft of interest. It tells neither dates nor sources.
 * Its tags, its fine categories and its links are opinions and jokes, and never become statements.
 */
public final class PlaneAlertReader implements Reader {
  @Override
  public String name() {
    return "plane-alert-db";
  }

  @Override
  public boolean recognises(Head head) {
    return Header.of(head.firstLine(), ',')
        .hasAll("icao", "registration", "operator", "type", "icao type", "cmpg");
  }

  @Override
  public void read(Document document, PositionSink sink) throws IOException {
    try (Listing list = new Listing(document, DocumentRank.COMMUNITY, Dialect.COMMAS, sink)) {
      Header header = list.header();
      while (list.next(header.size(), header.size())) {
        row(list, header);
        list.endRow();
      }
    }
  }

  private static void row(Listing list, Header header) {
    String registration = list.text(header.column("registration"));
    Optional<Subject> subject =
        Entry.subject(list, list.raw(header.column("icao")), registration, "");
    if (subject.isEmpty()) {
      return;
    }
    Entry entry = Entry.undated(list, subject.get());
    entry.sayNames();
    entry.say(Property.OPERATOR, list.text(header.column("operator")));
    entry.say(Property.TYPE_NAME, list.text(header.column("type")));
    entry.say(Property.TYPE, list.text(header.column("icao type")));
    entry.say(Property.CATEGORY, list.text(header.column("cmpg")));
  }
}
