package org.wheelsdown.io.format;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.wheelsdown.core.aircraft.Description;
import org.wheelsdown.core.position.Address;
import org.wheelsdown.core.position.Problem;
import org.wheelsdown.core.reading.PositionSink;
import org.wheelsdown.io.format.JsonDamage.Kind;
import org.wheelsdown.io.read.Document;
import org.wheelsdown.io.read.Findings;
import org.wheelsdown.io.read.Head;
import org.wheelsdown.io.read.RawPlace;
import org.wheelsdown.io.read.RawRow;
import org.wheelsdown.io.read.Reader;

/**
 * readsb's traces: one aircraft's day, or its last hours in a live file. An object of a few fields
 * and a long array of rows, each an array of 9, 14 or 15 elements (see {@link TraceRow}).
 */
final class TraceReader implements Reader {
  private static final Pattern ADDRESS = Pattern.compile("\"icao\"\\s*:\\s*\"~?[0-9a-fA-F]{6}\"");
  private static final Pattern TRACE = Pattern.compile("\"trace\"\\s*:\\s*\\[");

  /** Of what its rows count their seconds. */
  private static final String BASE = "timestamp";

  /** What is said of the aircraft and of the time, each a text or a number. */
  private static final Set<String> FIELDS =
      Set.of("icao", BASE, "r", "t", "desc", "ownOp", "year", "dbFlags");

  @Override
  public String name() {
    return "readsb trace";
  }

  @Override
  public boolean recognises(Head head) {
    return head.isJsonObjectWith(ADDRESS) || head.isJsonObjectWith(TRACE);
  }

  @Override
  public void read(Document document, PositionSink sink) throws IOException {
    try (Findings findings = new Findings(sink)) {
      new Trace(document, sink, findings, Capture.NOTHING).read();
    }
  }

  @Override
  public Optional<RawRow> raw(Document document, RawPlace place) throws IOException {
    Capture capture = Capture.of(place, FIELDS);
    PositionSink nobody = positions -> {};
    new Trace(document, nobody, new Findings(nobody), capture).read();
    return capture.found();
  }

  /** One trace while it is read. */
  private static final class Trace {
    private final Document document;
    private final PositionSink sink;
    private final Findings findings;
    private final JsonCursor json;
    private final JsonDocument rows;
    private final Capture capture;
    private Optional<Address> address = Optional.empty();
    private long base = Long.MIN_VALUE;
    private String registration = "";
    private String type = "";
    private String typeName = "";
    private String operator = "";
    private String year = "";
    private int flags;
    private boolean hasTrace;

    Trace(Document document, PositionSink sink, Findings findings, Capture capture) {
      this.document = document;
      this.sink = sink;
      this.findings = findings;
      json = new JsonCursor(document.content());
      this.capture = capture;
      rows = new JsonDocument(json, findings, capture);
    }

    void read() throws IOException {
      boolean isWhole = rows.read(this::field);
      if (isWhole && !hasTrace) {
        findings.problem(Problem.MALFORMED_DOCUMENT);
      }
      describe();
    }

    private void field(String name) throws IOException, JsonDamage {
      int place = json.place();
      switch (name) {
        case "icao" -> address = addressOf(text());
        case BASE -> base = seconds();
        case "r" -> registration = text();
        case "t" -> type = text();
        case "desc" -> typeName = text();
        case "ownOp" -> operator = text();
        case "year" -> year = text();
        case "dbFlags" -> flags = databaseFlags();
        case "trace" -> trace();
        default -> json.skipLong();
      }
      if (FIELDS.contains(name)) {
        capture.field(name, json, place, name.equals(BASE));
      }
    }

    private String text() throws JsonDamage {
      json.read();
      return json.text(new RepeatedText());
    }

    private long seconds() throws JsonDamage {
      json.read();
      return Math.round(json.number() * 1e6);
    }

    private int databaseFlags() throws JsonDamage {
      json.read();
      return (int) json.number();
    }

    private Optional<Address> addressOf(String text) {
      try {
        return Optional.of(Address.parse(text));
      } catch (IllegalArgumentException e) {
        findings.problem(Problem.OUT_OF_RANGE);
        return Optional.empty();
      }
    }

    private void trace() throws IOException, JsonDamage {
      hasTrace = true;
      if (address.isEmpty() || base == Long.MIN_VALUE) {
        throw new JsonDamage(Kind.MALFORMED);
      }
      rows.rows(new TraceRow(address.get(), document.origin(), base, json, findings)::read);
    }

    private void describe() {
      String texts = registration + type + typeName + operator + year;
      if (address.isPresent() && (!texts.isEmpty() || flags != 0)) {
        sink.description(
            new Description(
                address.get(),
                document.origin(),
                document.name(),
                registration,
                type,
                typeName,
                operator,
                year,
                flags));
      }
    }
  }
}
