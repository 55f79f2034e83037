package org.wheelsdown.io.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
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
 * What is in the air at one moment: readsb's {@code aircraft.json}, and what the interfaces built
 * on it answer ({@code ac} instead of {@code aircraft}, milliseconds instead of seconds).
 */
final class SnapshotReader implements Reader {
  private static final Pattern AIRCRAFT =
      Pattern.compile("\"(aircraft|ac)\"\\s*:\\s*\\[\\s*(\\{|\\]|$)");

  @Override
  public String name() {
    return "readsb snapshot";
  }

  @Override
  public boolean recognises(Head head) {
    return head.isJsonObjectWith(AIRCRAFT);
  }

  @Override
  public void read(Document document, PositionSink sink) throws IOException {
    try (Findings findings = new Findings(sink)) {
      new Snapshot(document, sink, findings, Capture.NOTHING).read();
    }
  }

  @Override
  public Optional<RawRow> raw(Document document, RawPlace place) throws IOException {
    Capture capture = Capture.of(place, Set.of());
    PositionSink nobody = positions -> {};
    new Snapshot(document, nobody, new Findings(nobody), capture).read();
    return capture.found();
  }

  /** One snapshot while it is read. */
  private static final class Snapshot {
    /** More than ever flew at once; the moment may stand after them, so they have to be kept. */
    private static final int MOST_AIRCRAFT = 1 << 15;

    /** As seconds this would be in the year 5138, as milliseconds it is in 1973. */
    private static final double LEAST_MILLISECONDS = 1e11;

    private final JsonCursor json;
    private final JsonDocument rows;
    private final Capture capture;
    private final Document document;
    private final PositionSink sink;
    private final Findings findings;
    private final List<SnapshotAircraft> waiting = new ArrayList<>();
    private double now = Double.NaN;

    Snapshot(Document document, PositionSink sink, Findings findings, Capture capture) {
      this.document = document;
      this.sink = sink;
      this.findings = findings;
      json = new JsonCursor(document.content());
      this.capture = capture;
      rows = new JsonDocument(json, findings, capture);
    }

    void read() throws IOException {
      rows.read(this::member);
      for (SnapshotAircraft aircraft : waiting) {
        aircraft.addTo(findings, document, now);
        aircraft.describeTo(sink, document);
      }
    }

    private void member(String name) throws IOException, JsonDamage {
      switch (name) {
        case "now" -> now = now();
        case "aircraft", "ac" -> rows.rows(this::aircraft);
        default -> json.skipLong();
      }
    }

    private double now() throws JsonDamage {
      int place = json.place();
      json.read();
      capture.field("now", json, place, true);
      double number = json.number();
      return number >= LEAST_MILLISECONDS ? number / 1000 : number;
    }

    private void aircraft(int ordinal) throws JsonDamage {
      if (waiting.size() == MOST_AIRCRAFT) {
        findings.problem(Problem.TOO_LARGE);
        throw new JsonDamage(Kind.LOST);
      }
      waiting.add(new SnapshotAircraft(json, ordinal));
    }
  }
}
