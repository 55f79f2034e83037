package org.wheelsdown.sim.trace;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.wheelsdown.sim.aircraft.Airframe;

/** A folder of days as readsb keeps its history: {@code globe_history/2019/01/23/traces/…}. */
public final class TraceTree {
  private static final DateTimeFormatter DAY_FOLDER = DateTimeFormatter.ofPattern("yyyy/MM/dd");

  private final Path folder;

  /**
   * @param folder in which {@code globe_history} is made
   */
  public TraceTree(Path folder) {
    this.folder = folder.resolve("globe_history");
  }

  /** Writes one file for each UTC day on which the aircraft was heard. */
  public void write(Airframe airframe, List<TracePoint> points) throws IOException {
    Map<LocalDate, List<TracePoint>> days =
        points.stream()
            .collect(Collectors.groupingBy(TraceTree::day, TreeMap::new, Collectors.toList()));
    for (Map.Entry<LocalDate, List<TracePoint>> day : days.entrySet()) {
      write(new Trace(airframe, day.getKey(), day.getValue()));
    }
  }

  private void write(Trace trace) throws IOException {
    Path file = folder.resolve(DAY_FOLDER.format(trace.day())).resolve(trace.name());
    Files.createDirectories(file.getParent());
    try (OutputStream out = Files.newOutputStream(file)) {
      trace.document().writeTo(out);
    }
  }

  private static LocalDate day(TracePoint point) {
    return Instant.ofEpochSecond(Math.floorDiv(point.time(), 100L))
        .atZone(ZoneOffset.UTC)
        .toLocalDate();
  }
}
