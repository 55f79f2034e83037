package org.wheelsdown.casework.brief.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.wheelsdown.casework.brief.movement.Evidence;
import org.wheelsdown.casework.brief.movement.Flight;
import org.wheelsdown.casework.brief.movement.Mover;
import org.wheelsdown.core.place.GeodesicLine;
import org.wheelsdown.core.place.GeodesicLine.Point;

/**
 * All flights of one aircraft between two places, in either direction.
 *
 * @param way whose lines run beside each other on the map
 * @param mover number of the aircraft, from 0
 * @param evidence of the flight that is best known
 * @param beside which of the lines of this way it is, from 0
 */
record Track(Way way, int mover, Evidence evidence, int beside) {
  /** Kilometres between the points of a line. */
  private static final double STEP = 100;

  /** Pixels between lines of the same way. */
  private static final double APART = 2.6;

  /** Pixels. */
  private static final double LETTER = 6;

  /** Two places; the same for both directions. */
  record Way(Point one, Point other) {
    static Way between(Point from, Point to) {
      boolean isInOrder =
          from.longitude() < to.longitude()
              || (from.longitude() == to.longitude() && from.latitude() <= to.latitude());
      return isInOrder ? new Way(from, to) : new Way(to, from);
    }

    List<Point> points() {
      List<Point> points = new ArrayList<>(List.of(one));
      new GeodesicLine(one, other).parts(STEP).forEach(points::addAll);
      points.add(other);
      return points;
    }
  }

  /** The tracks of some aircraft, in their order. */
  static List<Track> of(List<Mover> movers) {
    List<Track> tracks = new ArrayList<>();
    Map<Way, Integer> lines = new HashMap<>();
    for (int i = 0; i < movers.size(); i++) {
      int mover = i;
      best(movers.get(i).flights())
          .forEach(
              (way, evidence) ->
                  tracks.add(
                      new Track(way, mover, evidence, lines.merge(way, 1, Integer::sum) - 1)));
    }
    return tracks;
  }

  private static Map<Way, Evidence> best(List<Flight> flights) {
    Map<Way, Evidence> ways = new LinkedHashMap<>();
    for (Flight flight : flights) {
      List<Point> ends =
          Stream.of(flight.takeoff(), flight.landing())
              .flatMap(end -> end.point().stream())
              .distinct()
              .toList();
      if (ends.size() == 2) {
        ways.merge(
            Way.between(ends.get(0), ends.get(1)),
            flight.evidence(),
            (one, other) -> one.compareTo(other) <= 0 ? one : other);
      }
    }
    return ways;
  }

  /** Its line on a picture, a little beside the others of the same way. */
  List<Spot> line(Frame frame) {
    List<Spot> line = way.points().stream().map(frame::spot).distinct().toList();
    double aside = APART * (beside % 2 == 0 ? beside / 2 : -(beside + 1) / 2);
    List<Spot> shifted = new ArrayList<>();
    for (int i = 0; i < line.size(); i++) {
      Spot before = line.get(Math.max(0, i - 1));
      Spot after = line.get(Math.min(line.size() - 1, i + 1));
      double length = Math.max(1e-9, before.distance(after));
      Spot here = line.get(i);
      shifted.add(
          new Spot(
              here.x() - aside * (after.y() - before.y()) / length,
              here.y() + aside * (after.x() - before.x()) / length));
    }
    return shifted;
  }

  /** Points of its line, no farther apart than a letter. */
  List<Spot> spots(Frame frame) {
    List<Spot> line = line(frame);
    List<Spot> spots = new ArrayList<>();
    for (int i = 1; i < line.size(); i++) {
      Spot from = line.get(i - 1);
      Spot to = line.get(i);
      int steps = (int) Math.ceil(from.distance(to) / LETTER);
      for (int step = 0; step < steps; step++) {
        double part = (double) step / steps;
        spots.add(
            new Spot(from.x() + part * (to.x() - from.x()), from.y() + part * (to.y() - from.y())));
      }
    }
    return spots;
  }
}
