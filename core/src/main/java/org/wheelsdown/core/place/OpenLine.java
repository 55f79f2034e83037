package org.wheelsdown.core.place;

import java.util.List;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/**
 * A point, or a line that holds nothing but can be near.
 *
 * @param box the rectangle that it fills, its longitudes running on past 180
 */
record OpenLine(Border border, Envelope box) {
  /** The line from point to point; each longitude less than half a turn from the one before. */
  static OpenLine of(List<Coordinate> points) {
    Envelope box = new Envelope();
    points.forEach(box::expandToInclude);
    return new OpenLine(Border.along(points), box);
  }

  /** The runways of an airport, or its reference point where none is known. */
  static Stream<OpenLine> of(Airport airport) {
    return airport.runways().isEmpty()
        ? Stream.of(of(List.of(new Coordinate(airport.longitude(), airport.latitude()))))
        : airport.runways().stream().map(OpenLine::of);
  }

  private static OpenLine of(Runway runway) {
    double west = runway.low().longitude();
    double east = runway.high().longitude();
    double turn = Turns.TURN * Math.round((west - east) / Turns.TURN);
    return of(
        List.of(
            new Coordinate(west, runway.low().latitude()),
            new Coordinate(east + turn, runway.high().latitude())));
  }
}
