package org.wheelsdown.io.export;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wheelsdown.core.place.Airport;
import org.wheelsdown.core.place.Airports;
import org.wheelsdown.core.place.GeodesicLine;
import org.wheelsdown.core.place.GeodesicLine.Point;
import org.wheelsdown.core.question.Column;
import org.wheelsdown.core.question.Row;
import tools.jackson.core.JsonGenerator;

/** Writes where a row's airports are as a GeoJSON geometry. */
final class RowGeometry {
  /** Kilometres between the points of a line: below 60 degrees, chords then err by under 400 m. */
  private static final double STEP = 100;

  /** A tenth of a metre; more digits would claim more than anybody knows. */
  private static final double DECIMALS = 1e6;

  private final List<Column> columns;
  private final RowAirports airports;
  private final List<RowPoint> places;

  /**
   * @param places in the order in which they were passed
   */
  RowGeometry(List<Column> columns, Airports airports, List<RowPoint> places) {
    this.columns = columns;
    this.airports = new RowAirports(columns, airports);
    this.places = places;
  }

  void write(Row row, JsonGenerator json) {
    List<Point> points =
        places.stream()
            .map(place -> point(row, place))
            .flatMap(Optional::stream)
            .distinct()
            .toList();
    switch (points.size()) {
      case 0 -> json.writeNull();
      case 1 -> writeGeometry("Point", json, () -> write(points.get(0), json));
      default -> writeLine(new GeodesicLine(points.get(0), points.get(1)), json);
    }
  }

  private Optional<Point> point(Row row, RowPoint place) {
    if (place instanceof RowPoint.Heard heard) {
      return heard.in(row, columns);
    }
    return place instanceof RowPoint.At at
        ? airports.named(row, at.column()).map(RowGeometry::point)
        : Optional.empty();
  }

  private static Point point(Airport airport) {
    return new Point(airport.latitude(), airport.longitude());
  }

  private static void writeLine(GeodesicLine line, JsonGenerator json) {
    List<List<Point>> parts = line.parts(STEP);
    if (parts.size() == 1) {
      writeGeometry("LineString", json, () -> write(parts.get(0), json));
    } else {
      writeGeometry(
          "MultiLineString",
          json,
          () -> {
            json.writeStartArray();
            parts.forEach(part -> write(part, json));
            json.writeEndArray();
          });
    }
  }

  private static void writeGeometry(String type, JsonGenerator json, Runnable coordinates) {
    json.writeStartObject();
    json.writeStringProperty("type", type);
    json.writeName("coordinates");
    coordinates.run();
    json.writeEndObject();
  }

  private static void write(List<Point> points, JsonGenerator json) {
    json.writeStartArray();
    points.forEach(point -> write(point, json));
    json.writeEndArray();
  }

  private static void write(Point point, JsonGenerator json) {
    double[] lonLat =
        Stream.of(point.longitude(), point.latitude()).mapToDouble(RowGeometry::rounded).toArray();
    json.writeArray(lonLat, 0, lonLat.length);
  }

  private static double rounded(double degrees) {
    return Math.round(degrees * DECIMALS) / DECIMALS;
  }
}
