package org.wheelsdown.io.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.wheelsdown.core.place.Airport;
import org.wheelsdown.core.place.Airports;
import org.wheelsdown.core.place.GeodesicLine.Point;
import org.wheelsdown.core.question.Column;
import org.wheelsdown.core.question.Row;
import org.wheelsdown.core.question.Value;

/** Finds where a row is on a map. */
final class RowPlaces {
  private static final Pattern ARROW = Pattern.compile("\\s*→\\s*");

  private final List<String> names;
  private final Airports airports;
  private final List<RowPoint> places;

  /**
   * @param places in the order in which they were passed
   */
  RowPlaces(List<Column> columns, Airports airports, List<RowPoint> places) {
    this.names = columns.stream().map(Column::name).toList();
    this.airports = airports;
    this.places = places;
  }

  /** What a row is on a map; without a point and a line where no place is known. */
  RowShape shape(Row row) {
    List<List<Point>> ways = new ArrayList<>();
    List<Point> way = new ArrayList<>();
    for (RowPoint place : places) {
      if (place instanceof RowPoint.Along along) {
        ways.addAll(along(value(row, along.column()).asText()));
      } else {
        point(row, place).filter(point -> !way.contains(point)).ifPresent(way::add);
      }
    }
    if (!way.isEmpty()) {
      ways.add(way);
    }
    return RowShape.of(ways);
  }

  /** Nothing is drawn over a hole. */
  private List<List<Point>> along(String route) {
    List<List<Point>> ways = new ArrayList<>();
    List<Point> way = new ArrayList<>();
    for (String ident : ARROW.splitAsStream(route).toList()) {
      Optional<Point> next = airports.find(ident).map(RowPlaces::point);
      if (next.isEmpty() && !way.isEmpty()) {
        ways.add(way);
        way = new ArrayList<>();
      }
      next.ifPresent(way::add);
    }
    if (!way.isEmpty()) {
      ways.add(way);
    }
    return ways;
  }

  private Optional<Point> point(Row row, RowPoint place) {
    if (place instanceof RowPoint.Heard heard) {
      return value(row, heard.latitude()) instanceof Value.Measure north
              && value(row, heard.longitude()) instanceof Value.Measure east
          ? Optional.of(new Point(north.number(), east.number()))
          : Optional.empty();
    }
    return place instanceof RowPoint.At at
        ? airports.find(value(row, at.column()).asText()).map(RowPlaces::point)
        : Optional.empty();
  }

  private Value value(Row row, String name) {
    int column = names.indexOf(name);
    return column < 0 ? new Value.Unknown() : row.values().get(column);
  }

  private static Point point(Airport airport) {
    return new Point(airport.latitude(), airport.longitude());
  }
}
