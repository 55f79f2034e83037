package org.wheelsdown.io.format;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.wheelsdown.core.position.Address;
import org.wheelsdown.core.position.GroundState;
import org.wheelsdown.core.position.PositionBuilder;
import org.wheelsdown.core.position.PositionSink;
import org.wheelsdown.core.position.PositionSource;
import org.wheelsdown.core.position.Problem;
import org.wheelsdown.io.read.Document;
import org.wheelsdown.io.read.Findings;
import org.wheelsdown.io.read.Head;
import org.wheelsdown.io.read.Reader;

/** OpenSky Network's state vectors as CSV: a row an aircraft and second, in SI units. */
final class StateVectorReader implements Reader {
  private static final double FEET = 1 / 0.3048;
  private static final double KNOTS = 3600 / 1852.0;
  private static final double FEET_PER_MINUTE = 60 * FEET;

  @Override
  public String name() {
    return "OpenSky state vectors";
  }

  @Override
  public boolean recognises(Head head) {
    String header = "," + head.firstLine().strip() + ",";
    return header.contains(",icao24,") && header.contains(",lat,") && header.contains(",lon,");
  }

  @Override
  public void read(Document document, PositionSink sink) throws IOException {
    try (Findings findings = new Findings(sink);
        CsvReader<NamedCsvRecord> csv =
            CsvReader.builder()
                .ofNamedCsvRecord(
                    new InputStreamReader(document.content(), StandardCharsets.UTF_8))) {
      int row = 0;
      for (NamedCsvRecord fields : csv) {
        row(fields, document, row++, findings);
      }
    }
  }

  private static void row(NamedCsvRecord fields, Document document, int row, Findings findings) {
    try {
      double latitude = number(fields, "lat");
      double longitude = number(fields, "lon");
      long time = Math.round(number(fields, "time") * 1e6);
      if (Double.isNaN(latitude + longitude)) {
        findings.problem(Problem.NO_POSITION);
      } else if (findings.isPossible(time, latitude, longitude)) {
        PositionBuilder builder =
            new PositionBuilder(Address.parse(fields.getField("icao24")), document.origin());
        findings.add(
            builder
                .time(time)
                .at(latitude, longitude)
                .groundSpeed(findings.groundSpeed(number(fields, "velocity") * KNOTS))
                .track(findings.track(number(fields, "heading")))
                .verticalRate(findings.verticalRate(number(fields, "vertrate") * FEET_PER_MINUTE))
                .barometricAltitude(findings.altitude(number(fields, "baroaltitude") * FEET))
                .geometricAltitude(findings.altitude(number(fields, "geoaltitude") * FEET))
                .ground(ground(fields.getField("onground")))
                .source(PositionSource.UNKNOWN)
                .callsign(fields.getField("callsign").strip())
                .squawk(fields.getField("squawk"))
                .build(row));
      }
    } catch (IllegalArgumentException e) {
      findings.problem(Problem.MALFORMED_ROW);
    }
  }

  private static double number(NamedCsvRecord fields, String name) {
    String text = fields.getField(name);
    return text.isEmpty() ? Double.NaN : Double.parseDouble(text);
  }

  private static GroundState ground(String text) {
    return switch (text) {
      case "true", "True" -> GroundState.GROUND;
      case "false", "False" -> GroundState.AIRBORNE;
      default -> GroundState.UNKNOWN;
    };
  }
}
