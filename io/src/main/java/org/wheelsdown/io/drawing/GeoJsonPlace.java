package org.wheelsdown.io.drawing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.wheelsdown.core.place.Drawing;
import org.wheelsdown.core.place.Place;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a GeoJSON file (RFC 7946) as one place: all polygons, lines and points in it together. It
 * is called what {@code properties.name} of its only or first feature says, else as the file.
 */
public final class GeoJsonPlace {
  private final String file;
  private final Drawing drawing = new Drawing();
  private String name = "";

  private GeoJsonPlace(String file) {
    this.file = file;
  }

  /**
   * The place that a file draws.
   *
   * @throws IOException if it cannot be read
   * @throws BadDrawingException if it draws none, or not as the standard says
   */
  public static Place.Drawn read(Path file) throws IOException, BadDrawingException {
    GeoJsonPlace reading = new GeoJsonPlace(file.toString());
    reading.add(reading.parsed(Files.readAllBytes(file)), "");
    if (reading.drawing.isEmpty()) {
      throw new BadDrawingException(file + " draws nothing: there is no geometry in it.");
    }
    Path last = file.getFileName();
    return reading.drawing.named(
        reading.name.isEmpty() ? (last == null ? file : last).toString() : reading.name);
  }

  private JsonNode parsed(byte[] bytes) throws BadDrawingException {
    try {
      return JsonMapper.shared().readTree(bytes);
    } catch (JacksonException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      throw new BadDrawingException(
          file + " is no GeoJSON: " + (line > 0 ? "line " + line : "it") + " is not valid JSON.");
    }
  }

  /**
   * @param where the node stands, such as {@code features[2].geometry}
   */
  private void add(JsonNode node, String where) throws BadDrawingException {
    String type = node.path("type").asString("");
    JsonNode points = node.path("coordinates");
    String at = where.isEmpty() ? "coordinates" : where + ".coordinates";
    switch (type) {
      case "FeatureCollection" -> addAll(node, "features", where);
      case "GeometryCollection" -> addAll(node, "geometries", where);
      case "Feature" -> addFeature(node, where);
      case "Polygon" -> addPolygon(points, at);
      case "MultiPolygon" -> each(points, at, this::addPolygon);
      case "LineString" -> drawing.line(positions(points, at, 2).flat());
      case "MultiLineString" ->
          each(points, at, (line, there) -> drawing.line(positions(line, there, 2).flat()));
      case "Point" -> drawing.line(new Positions(file).add(points, at).flat());
      case "MultiPoint" ->
          each(
              points,
              at,
              (point, there) -> drawing.line(new Positions(file).add(point, there).flat()));
      default ->
          throw new BadDrawingException(
              "%s is no GeoJSON: %s has %s."
                  .formatted(
                      file,
                      where.isEmpty() ? "it" : where,
                      type.isEmpty() ? "no type" : "the unknown type '" + type + "'"));
    }
  }

  private void addAll(JsonNode node, String members, String where) throws BadDrawingException {
    String at = where.isEmpty() ? members : where + "." + members;
    each(node.path(members), at, this::add);
  }

  /** A feature need not have a geometry. */
  private void addFeature(JsonNode feature, String where) throws BadDrawingException {
    if (name.isEmpty()) {
      name = feature.path("properties").path("name").asString("").strip();
    }
    JsonNode geometry = feature.path("geometry");
    if (!geometry.isNull() && !geometry.isMissingNode()) {
      add(geometry, where.isEmpty() ? "geometry" : where + ".geometry");
    }
  }

  private void addPolygon(JsonNode node, String where) throws BadDrawingException {
    List<double[]> rings = new ArrayList<>();
    each(node, where, (ring, at) -> rings.add(positions(ring, at, 4).ring(at)));
    if (rings.isEmpty()) {
      throw new BadDrawingException("%s is wrong: %s has no outline.".formatted(file, where));
    }
    drawing.polygon(rings);
  }

  private Positions positions(JsonNode node, String where, int least) throws BadDrawingException {
    Positions positions = new Positions(file);
    each(node, where, positions::add);
    if (positions.size() < least) {
      throw new BadDrawingException(
          "%s is wrong: %s has %d positions, and needs %d."
              .formatted(file, where, positions.size(), least));
    }
    return positions;
  }

  private interface Each {
    void accept(JsonNode member, String where) throws BadDrawingException;
  }

  private void each(JsonNode array, String where, Each each) throws BadDrawingException {
    if (!array.isArray()) {
      throw new BadDrawingException("%s is wrong: %s is no list.".formatted(file, where));
    }
    for (int i = 0; i < array.size(); i++) {
      each.accept(array.get(i), where + "[" + i + "]");
    }
  }
}
