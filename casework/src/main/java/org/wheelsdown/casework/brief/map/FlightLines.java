package org.wheelsdown.casework.brief.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wheelsdown.casework.brief.movement.End;
import org.wheelsdown.casework.brief.movement.Evidence;
import org.wheelsdown.casework.brief.movement.Flight;
import org.wheelsdown.core.line.FlownLine;
import org.wheelsdown.core.place.GeodesicLine;
import org.wheelsdown.core.place.GeodesicLine.Point;
import org.wheelsdown.core.position.Position;

/**
 * A flight as lines on the Earth, each of one point or more.
 *
 * @param heard along which it was heard
 * @param unheard the shortest ways across silences, and to ends that nobody heard
 * @param lost where it was first or last heard, if its end there is unknown
 */
record FlightLines(List<List<Point>> heard, List<List<Point>> unheard, List<Point> lost) {
  /** Kilometres between the points of a line. */
  private static final double STEP = 100;

  static FlightLines of(Flight flight) {
    FlightLines lines = new FlightLines(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    List<FlownLine.Stretch> stretches = flight.flown().stretches();
    if (stretches.isEmpty()) {
      List<Point> ends =
          Stream.of(flight.takeoff(), flight.landing())
              .flatMap(end -> end.point().stream())
              .toList();
      lines.unheard.add(through(ends));
    } else {
      stretches.forEach(lines::add);
      lines.addEnd(flight.takeoff(), lines.heard.get(0).get(0));
      List<Point> last = lines.heard.get(lines.heard.size() - 1);
      lines.addEnd(flight.landing(), last.get(last.size() - 1));
    }
    return lines;
  }

  private void add(FlownLine.Stretch stretch) {
    if (stretch instanceof FlownLine.Heard part) {
      heard.add(through(part.positions().stream().map(FlightLines::point).toList()));
    } else if (stretch instanceof FlownLine.Silent silence) {
      unheard.add(through(List.of(point(silence.before()), point(silence.after()))));
    }
  }

  private void addEnd(End end, Point nearest) {
    Optional<Point> inferred = end.point().filter(at -> end.evidence() == Evidence.INFERRED);
    inferred.ifPresent(at -> unheard.add(through(List.of(at, nearest))));
    if (end.evidence() == Evidence.UNKNOWN) {
      lost.add(nearest);
    }
  }

  Stream<Point> points() {
    return Stream.concat(heard.stream(), unheard.stream()).flatMap(List::stream);
  }

  private static Point point(Position position) {
    return new Point(position.latitude(), position.longitude());
  }

  /** The shortest ways from one point to the next. */
  static List<Point> through(List<Point> points) {
    List<Point> line = new ArrayList<>();
    for (int i = 0; i < points.size(); i++) {
      if (i > 0) {
        new GeodesicLine(points.get(i - 1), points.get(i)).parts(STEP).forEach(line::addAll);
      }
      line.add(points.get(i));
    }
    return line;
  }
}
