package org.wheelsdown.cli.option;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wheelsdown.core.place.Airport;
import org.wheelsdown.core.place.GeodesicLine.Point;
import org.wheelsdown.core.question.Filter;
import org.wheelsdown.io.reference.ReferenceData;

/** Where the airports of a filter lie. */
public final class AirportPoints {
  private AirportPoints() {}

  /** One point for each; none where the filter names no place. */
  public static List<Point> of(Filter filter) {
    return filter.where().at().stream()
        .flatMap(Set::stream)
        .map(ident -> ReferenceData.airports().find(ident))
        .flatMap(Optional::stream)
        .map(AirportPoints::point)
        .toList();
  }

  private static Point point(Airport airport) {
    return new Point(airport.latitude(), airport.longitude());
  }
}
