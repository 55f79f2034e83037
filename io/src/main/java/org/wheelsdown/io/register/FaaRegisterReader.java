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
 * The register of the United States as the FAA gives it away: {@code MASTER.txt} and, for aircraft
 * that have left it, {@code DEREG.txt} (columns by the names in their headers). A row holds from
 * the day of the certificate, and until the day it was cancelled; it was said on the day of the
 * last action.
 *
 * <p>Street addresses are never kept. The kind of registrant makes no category: "government" is the
 * federal one, a state, a county or a city, and says whose the aircraft is, not for whom it flies.
 * The FAA's code of the model is none of Doc 8643 and is let go.
 */
public final class FaaRegisterReader implements Reader {
  private static final int OCTAL_DIGITS = 8;

  @Override
  public String name() {
    return "FAA aircraft registry";
  }

  @Override
  public boolean recognises(Head head) {
    return Header.of(head.firstLine(), ',')
        .hasAll("n number", "serial number", "name", "mode s code");
  }

  @Override
  public void read(Document document, PositionSink sink) throws IOException {
    try (Listing list = new Listing(document, DocumentRank.REGISTER, Dialect.PLAIN_COMMAS, sink)) {
      Header header = list.header();
      while (list.next(header.size(), header.size())) {
        row(list, header);
        list.endRow();
      }
    }
  }

  private static void row(Listing list, Header header) {
    String number = list.text(header.column("n number"));
    String registration = number.isEmpty() ? "" : "N" + number;
    String serial = list.text(header.column("serial number"));
    Optional<Subject> subject = Entry.subject(list, address(list, header), registration, serial);
    Optional<Held> held =
        list.held(
            list.text(header.column("cert issue date")), list.text(header.column("cancel date")));
    if (subject.isEmpty() || held.isEmpty()) {
      return;
    }
    Entry entry = new Entry(list, subject.get(), held.get(), said(list, header), "", list.place());
    entry.sayNames();
    entry.say(Property.STATE, "US");
    entry.say(Property.OWNER, list.text(header.column("name")));
    entry.say(Property.BUILT, list.text(header.column("year mfr")));
  }

  /** In hex, or else made so from the older column in octal; empty if neither says it. */
  private static String address(Listing list, Header header) {
    String hex = list.text(header.column("mode s code hex"));
    String octal = list.text(header.column("mode s code"));
    return hex.isEmpty() && octal.matches("[0-7]{" + OCTAL_DIGITS + "}")
        ? String.format(Locale.ROOT, "%06x", Integer.parseInt(octal, 8))
        : hex;
  }

  private static Optional<LocalDate> said(Listing list, Header header) {
    int master = header.column("last action date");
    int column = master < 0 ? header.column("last act date") : master;
    return Days.parse(list.text(column)).map(Days::first);
  }
}
