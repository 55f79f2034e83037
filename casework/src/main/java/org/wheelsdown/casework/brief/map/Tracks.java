package org.wheelsdown.casework.brief.map;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wheelsdown.casework.brief.movement.Mover;
import org.wheelsdown.core.place.GeodesicLine.Point;

/**
 * The ways of one aircraft on a picture.
 *
 * @param heard where it was heard
 * @param unheard where nobody heard it
 * @param lost where it was first or last heard, if nothing is known of its way before or after
 */
record Tracks(List<List<Spot>> heard, List<List<Spot>> unheard, List<Spot> lost) {
  /** Pixels; by so much a line may be off. */
  private static final double UNSEEN = 0.35;

  /** Pixels. */
  private static final double LETTER = 6;

  static List<FlightLines> linesOf(Mover mover) {
    return mover.flights().stream().map(FlightLines::of).toList();
  }

  static Tracks of(List<FlightLines> flights, Frame frame) {
    return new Tracks(
        spots(flights.stream().flatMap(flight -> flight.heard().stream()), frame),
        spots(flights.stream().flatMap(flight -> flight.unheard().stream()), frame),
        flights.stream()
            .flatMap(flight -> flight.lost().stream())
            .map(frame::spot)
            .distinct()
            .toList());
  }

  private static List<List<Spot>> spots(Stream<List<Point>> lines, Frame frame) {
    return lines
        .filter(line -> !line.isEmpty())
        .map(line -> FewerSpots.of(line.stream().map(frame::spot).toList(), UNSEEN))
        .distinct()
        .toList();
  }

  /** Lines as one path; empty where there are none. */
  static String path(List<List<Spot>> lines) {
    return lines.stream().map(PathText::open).collect(Collectors.joining());
  }

  /** Spots of all lines, no farther apart than a letter. */
  Stream<Spot> close() {
    return Stream.concat(heard.stream(), unheard.stream()).flatMap(line -> close(line).stream());
  }

  private static List<Spot> close(List<Spot> line) {
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
