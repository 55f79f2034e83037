package org.wheelsdown.io.format;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.wheelsdown.core.position.Problem;
import org.wheelsdown.core.reading.PositionSink;
import org.wheelsdown.io.read.Document;
import org.wheelsdown.io.read.Findings;
import org.wheelsdown.io.read.Head;
import org.wheelsdown.io.read.RawLines;
import org.wheelsdown.io.read.RawPlace;
import org.wheelsdown.io.read.RawRow;
import org.wheelsdown.io.read.Reader;

/**
 * BaseStation's text, which decoders send on port 30003 (SBS-1): a line of 22 fields a message,
 * each with the few values that its kind of message carries. The times have no zone; they are taken
 * as UTC, which is what readsb writes.
 */
final class BaseStationReader implements Reader {
  private static final Pattern MESSAGE =
      Pattern.compile("(?m)^(MSG|MLAT),[1-8],[^,\n]*,[^,\n]*,[0-9A-Fa-f]{6},");

  /** Shorter lines are heartbeats, longer ones two that ran into each other. */
  private static final int SHORTEST_LINE = 20;

  private static final int LONGEST_LINE = 199;

  /** The other kinds of lines: of the program's own doings. */
  private static final Set<String> OTHER_KINDS = Set.of("SEL", "ID", "AIR", "STA", "CLK");

  @Override
  public String name() {
    return "SBS-1 messages";
  }

  @Override
  public boolean recognises(Head head) {
    return MESSAGE.matcher(head.text()).find();
  }

  @Override
  public void read(Document document, PositionSink sink) throws IOException {
    try (Findings findings = new Findings(sink)) {
      CsvLines lines = new CsvLines(document.content());
      BaseStationLine line = new BaseStationLine(lines, findings);
      PerAircraft<BaseStationAircraft> aircraft =
          new PerAircraft<>(address -> new BaseStationAircraft(address, document.origin()));
      for (int row = 0; lines.next(); row++) {
        if (isMessage(lines, findings) && line.read()) {
          aircraft.of(line.address()).hear(line, findings, row);
        }
      }
    }
  }

  @Override
  public Optional<RawRow> raw(Document document, RawPlace place) throws IOException {
    return place instanceof RawPlace.Row row
        ? RawLines.line(document.content(), row.ordinal() + 1L)
        : Optional.empty();
  }

  private static boolean isMessage(CsvLines lines, Findings findings) {
    if (lines.length() < SHORTEST_LINE) {
      return false;
    }
    String kind = lines.text(0);
    if (OTHER_KINDS.contains(kind)) {
      return false;
    }
    if (lines.length() > LONGEST_LINE || !(kind.equals("MSG") || kind.equals("MLAT"))) {
      findings.problem(Problem.MALFORMED_ROW);
      return false;
    }
    return true;
  }
}
