package org.wheelsdown.io.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.wheelsdown.core.position.GroundState;
import org.wheelsdown.core.position.PositionBuilder;
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
 * OpenSky Network's state vectors as CSV: a row an aircraft and second, in SI units, the columns
 * named in the first line.
 */
final class StateVectorReader implements Reader {
  @Override
  public String name() {
    return "OpenSky state vectors";
  }

  @Override
  public boolean recognises(Head head) {
    List<String> names = Arrays.asList(head.firstLine().replace("\"", "").strip().split(","));
    return names.containsAll(List.of("time", "icao24", "lat", "lon"));
  }

  @Override
  public void read(Document document, PositionSink sink) throws IOException {
    try (Findings findings = new Findings(sink)) {
      CsvLines lines = new CsvLines(document.content());
      lines.next();
      Rows rows = new Rows(document, lines, findings);
      for (int row = 0; lines.next(); row++) {
        rows.row(row);
      }
    }
  }

  @Override
  public Optional<RawRow> raw(Document document, RawPlace place) throws IOException {
    return place instanceof RawPlace.Row row
        ? RawLines.underHeading(document.content(), row.ordinal() + 2L)
        : Optional.empty();
  }

  /** The columns that are kept, each named as in the header but for its case. */
  private enum Column {
    TIME,
    ICAO24,
    LAT,
    LON,
    VELOCITY,
    HEADING,
    VERTRATE,
    CALLSIGN,
    ONGROUND,
    SQUAWK,
    BAROALTITUDE,
    GEOALTITUDE,
    LASTPOSUPDATE,
    LASTCONTACT
  }

  /** The rows of one document under its header. */
  private static final class Rows {
    private final CsvLines lines;
    private final Findings findings;
    private final PerAircraft<OpenSkyAircraft> aircraft;
    private final RepeatedText callsigns = new RepeatedText();
    private final RepeatedText grounds = new RepeatedText();
    private final RepeatedText squawks = new RepeatedText();
    private final Map<Column, Integer> fields = new EnumMap<>(Column.class);
    private final int columns;

    /** The list of receivers, where it is there, may hold commas. */
    private final boolean hasSerials;

    Rows(Document document, CsvLines lines, Findings findings) {
      this.lines = lines;
      this.findings = findings;
      aircraft = new PerAircraft<>(address -> new OpenSkyAircraft(address, document.origin()));
      List<String> names = new ArrayList<>();
      for (int i = 0; i < lines.fields(); i++) {
        names.add(lines.text(i).replace("\ufeff", ""));
      }
      columns = names.size();
      hasSerials = names.contains("serials");
      for (Column column : Column.values()) {
        fields.put(column, names.indexOf(column.name().toLowerCase(Locale.ROOT)));
      }
    }

    void row(int ordinal) {
      if (lines.length() == 0) {
        return;
      }
      int address = lines.address(field(Column.ICAO24));
      boolean isWhole = lines.fields() == columns || (hasSerials && lines.fields() > columns);
      if (isWhole && address >= 0) {
        row(aircraft.of(address), ordinal);
      } else {
        findings.problem(
            lines.endsUnfinished() && !isWhole ? Problem.TRUNCATED : Problem.MALFORMED_ROW);
      }
    }

    private void row(OpenSkyAircraft reporting, int ordinal) {
      double time = number(Column.TIME);
      double latitude = number(Column.LAT);
      double longitude = number(Column.LON);
      double lastPosition = number(Column.LASTPOSUPDATE);
      double fix = Double.isNaN(lastPosition) ? time : lastPosition;
      if (Double.isNaN(fix + latitude + longitude)) {
        findings.problem(Problem.NO_POSITION);
      } else if (!reporting.isNews(time, lastPosition, number(Column.LASTCONTACT))) {
        findings.problem(Problem.REPEATED_POSITION);
      } else if (findings.isPossible(Math.round(fix * 1e6), latitude, longitude)) {
        PositionBuilder builder = reporting.builder();
        builder.time(Math.round(fix * 1e6)).at(latitude, longitude);
        values(builder);
        findings.add(builder.build(ordinal));
      }
    }

    private void values(PositionBuilder builder) {
      builder
          .groundSpeed(findings.groundSpeed(SiUnits.KNOTS.of(number(Column.VELOCITY))))
          .track(findings.track(number(Column.HEADING)))
          .verticalRate(findings.verticalRate(SiUnits.FEET_PER_MINUTE.of(number(Column.VERTRATE))))
          .barometricAltitude(findings.altitude(SiUnits.FEET.of(number(Column.BAROALTITUDE))))
          .geometricAltitude(findings.altitude(SiUnits.FEET.of(number(Column.GEOALTITUDE))))
          .ground(ground(lines.text(field(Column.ONGROUND), grounds)))
          .callsign(lines.text(field(Column.CALLSIGN), callsigns))
          .squawk(Squawks.of(lines.text(field(Column.SQUAWK), squawks)));
    }

    private static GroundState ground(String text) {
      return switch (text.toLowerCase(Locale.ROOT)) {
        case "true", "1" -> GroundState.GROUND;
        case "false", "0" -> GroundState.AIRBORNE;
        default -> GroundState.UNKNOWN;
      };
    }

    private double number(Column column) {
      return lines.number(field(column));
    }

    private int field(Column column) {
      return fields.get(column);
    }
  }
}
