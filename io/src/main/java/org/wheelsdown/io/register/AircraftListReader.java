package org.wheelsdown.io.register;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.wheelsdown.core.position.Problem;
import org.wheelsdown.core.reading.PositionSink;
import org.wheelsdown.core.statement.DocumentRank;
import org.wheelsdown.core.statement.Held;
import org.wheelsdown.core.statement.Property;
import org.wheelsdown.core.statement.Subject;
import org.wheelsdown.io.read.Document;
import org.wheelsdown.io.read.Head;
import org.wheelsdown.io.read.Reader;
import org.wheelsdown.io.register.ListColumns.Column;

/**
 * A list that anybody can write by hand or in a spreadsheet: a header that names the columns, in
 * any order, and a row for what was so from one day until another.
 *
 * <pre>
 * icao,registration,owner,from,until,document,page
 * 155c4b,RA-96019,Presidential Property Management,2010,,contract.pdf,3
 * </pre>
 *
 * <p>{@code icao}, {@code registration} and {@code serial} name the aircraft; {@code type}, {@code
 * type_name}, {@code built}, {@code operator}, {@code owner}, {@code category} and {@code state}
 * say something of it. {@code from} is the first day, {@code until} the first on which it no longer
 * held; a year or a month stands for all of its days. {@code said} is when the document said so,
 * {@code document} which one it is (a file beside the list, a SHA-256 or a link) and {@code page}
 * where in it; without them the list itself is the document. {@code note} is for the reader of the
 * list. Commas, semicolons and tabs will do.
 */
public final class AircraftListReader implements Reader {
  private static final char[] SEPARATORS = {',', ';', '\t'};

  @Override
  public String name() {
    return "list of aircraft";
  }

  @Override
  public boolean recognises(Head head) {
    return separator(head).isPresent();
  }

  private static Optional<Character> separator(Head head) {
    for (char separator : SEPARATORS) {
      if (new ListColumns(Header.of(head.firstLine(), separator)).isList()) {
        return Optional.of(separator);
      }
    }
    return Optional.empty();
  }

  @Override
  public void read(Document document, PositionSink sink) throws IOException {
    byte[] start = document.content().readNBytes(Head.SIZE);
    char separator = separator(new Head(start)).orElse(SEPARATORS[0]);
    InputStream whole =
        new SequenceInputStream(new ByteArrayInputStream(start), document.content());
    Document again = new Document(document.origin(), document.name(), whole);
    try (Listing list =
        new Listing(again, DocumentRank.HAND_WRITTEN, Dialect.separatedBy(separator), sink)) {
      ListColumns columns = new ListColumns(list.header());
      for (int i = 0; i < columns.unknown(); i++) {
        list.problem(Problem.UNKNOWN_COLUMN);
      }
      Rows rows = new Rows(list, columns, document.name());
      while (list.next(1, columns.size())) {
        rows.row();
        list.endRow();
      }
    }
  }

  /** The rows of one list under its header. */
  private record Rows(Listing list, ListColumns columns, String name) {
    void row() {
      Optional<Subject> subject =
          Entry.subject(list, text(Column.ICAO), text(Column.REGISTRATION), text(Column.SERIAL));
      Optional<Held> held = list.held(text(Column.FROM), text(Column.UNTIL));
      String said = text(Column.SAID);
      Optional<LocalDate> day = Days.parse(said).map(Days::first);
      if (day.isEmpty() && !said.isEmpty()) {
        list.problem(Problem.UNREADABLE_DATE);
      } else if (subject.isPresent() && held.isPresent()) {
        say(subject.get(), held.get(), day);
      }
    }

    private void say(Subject subject, Held held, Optional<LocalDate> said) {
      String document = document();
      Entry entry = new Entry(list, subject, held, said, document, place(document));
      entry.sayNames();
      for (Map.Entry<Column, Property> fact : ListColumns.FACTS.entrySet()) {
        entry.say(fact.getValue(), text(fact.getKey()));
      }
    }

    private String document() {
      String text = text(Column.DOCUMENT);
      if (text.isEmpty()) {
        return "";
      }
      Optional<String> document = NamedDocument.of(text);
      if (document.isEmpty()) {
        list.problem(Problem.DOCUMENT_OUTSIDE);
      }
      return document.orElse("");
    }

    /** Both where it stands in the document and which line of the list says so. */
    private String place(String document) {
      String page = text(Column.PAGE);
      if (!page.isEmpty() && Character.isDigit(page.charAt(0))) {
        page = "page " + page;
      }
      String by = document.isEmpty() ? list.place() : "by " + list.place() + " of " + name;
      return page.isEmpty() ? by : page + ", " + by;
    }

    private String text(Column column) {
      return list.text(columns.of(column));
    }
  }
}
