package org.wheelsdown.io.export;

import java.util.List;
import org.wheelsdown.core.place.GeodesicLine.Point;
import org.wheelsdown.core.question.Row;
import tools.jackson.core.JsonGenerator;

/** Writes where a row is as a GeoJSON geometry. */
final class RowGeometry {
  /** A tenth of a metre; more digits would claim more than anybody knows. */
  private static final double DECIMALS = 1e6;

  private final RowPlaces places;

  RowGeometry(RowPlaces places) {
    this.places = places;
  }

  void write(Row row, JsonGenerator json) {
    RowShape shape = places.shape(row);
    List<Point> points = shape.points();
    List<List<Point>> lines = shape.lines();
    if (lines.size() == 1) {
      writeGeometry("LineString", json, () -> write(lines.get(0), json));
    } else if (!lines.isEmpty()) {
      writeGeometry("MultiLineString", json, () -> writeAll(lines, json));
    } else if (points.size() == 1) {
      writeGeometry("Point", json, () -> write(points.get(0), json));
    } else if (points.isEmpty()) {
      json.writeNull();
    } else {
      writeGeometry("MultiPoint", json, () -> write(points, json));
    }
  }

  private static void writeAll(List<List<Point>> lines, JsonGenerator json) {
    json.writeStartArray();
    lines.forEach(line -> write(line, json));
    json.writeEndArray();
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
    write(point.latitude(), point.longitude(), json);
  }

  /** The coordinates of one place, as GeoJSON has them. */
  static void write(double latitude, double longitude, JsonGenerator json) {
    double[] lonLat = {rounded(longitude), rounded(latitude)};
    json.writeArray(lonLat, 0, lonLat.length);
  }

  private static double rounded(double degrees) {
    return Math.round(degrees * DECIMALS) / DECIMALS;
  }
}
