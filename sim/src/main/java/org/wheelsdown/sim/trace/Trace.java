package org.wheelsdown.sim.trace;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.wheelsdown.sim.aircraft.Airframe;

/**
 * One aircraft's UTC day as one readsb document.
 *
 * @param points of that day, in time order
 */
public record Trace(Airframe airframe, LocalDate day, List<TracePoint> points) {
  public Trace {
    points = List.copyOf(points);
  }

  /** Where it stands in a day's folder: {@code traces/c4/trace_full_1400c4.json}. */
  public String name() {
    String hex = airframe.address().toString();
    return "traces/" + hex.substring(hex.length() - 2) + "/trace_full_" + hex + ".json";
  }

  /** Hundredths of a second since 1970 at the day's midnight. */
  long midnight() {
    return day.atStartOfDay(ZoneOffset.UTC).toEpochSecond() * 100;
  }

  /** Writes the document in memory, compressed as readsb does in spite of the file's name. */
  public TraceDocument document() {
    DecimalText json = new TraceJson(this).text();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(json.length() / 5 + 512);
    try (OutputStream gzip = new GZIPOutputStream(bytes, 1 << 14)) {
      json.writeTo(gzip);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return new TraceDocument(bytes.toByteArray(), json.length());
  }
}
