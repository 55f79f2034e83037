package org.wheelsdown.sim.traffic;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.wheelsdown.core.position.Origin;
import org.wheelsdown.core.position.Position;
import org.wheelsdown.sim.aircraft.Airframe;
import org.wheelsdown.sim.trace.Trace;
import org.wheelsdown.sim.trace.TracePoint;
import org.wheelsdown.sim.trace.TracePositions;

/** What one or more sources keep of one address, as documents and as a reader finds it. */
final class Documents {
  private final Airframe airframe;
  private final List<SourceTrace> traces = new ArrayList<>();
  private final List<Position> positions = new ArrayList<>();

  Documents(Airframe airframe) {
    this.airframe = airframe;
  }

  /**
   * Adds what one source has.
   *
   * @param source as in the positions' origins
   * @param points in time order
   */
  void add(long source, List<TracePoint> points) {
    Map<LocalDate, List<TracePoint>> days =
        points.stream()
            .collect(Collectors.groupingBy(Documents::day, TreeMap::new, Collectors.toList()));
    int member = 0;
    for (Map.Entry<LocalDate, List<TracePoint>> day : days.entrySet()) {
      Trace trace = new Trace(airframe, day.getKey(), day.getValue());
      traces.add(new SourceTrace(source, trace));
      positions.addAll(new TracePositions(trace, new Origin(source, member++)).positions());
    }
  }

  List<SourceTrace> traces() {
    return traces;
  }

  List<Position> positions() {
    return positions.stream().sorted(Comparator.comparingLong(Position::time)).toList();
  }

  private static LocalDate day(TracePoint point) {
    return Instant.ofEpochSecond(Math.floorDiv(point.time(), 100L))
        .atZone(ZoneOffset.UTC)
        .toLocalDate();
  }
}
