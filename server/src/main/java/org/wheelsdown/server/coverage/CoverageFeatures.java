package org.wheelsdown.server.coverage;

import java.io.ByteArrayOutputStream;
import java.util.List;
import org.wheelsdown.core.coverage.Cell;
import org.wheelsdown.core.coverage.CellHeard;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes cells as GeoJSON.
 *
 * @param hours in which anybody was heard anywhere
 */
record CoverageFeatures(long hours) {
  private static final JsonMapper JSON = new JsonMapper();

  /** About ten metres; cells measure 28 km. */
  private static final double PRECISION = 10_000;

  byte[] json(List<CellHeard> cells) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonGenerator json = JSON.createGenerator(out)) {
      json.writeStartObject();
      json.writeStringProperty("type", "FeatureCollection");
      json.writeArrayPropertyStart("features");
      cells.forEach(heard -> write(heard, json));
      json.writeEndArray();
      json.writeEndObject();
    }
    return out.toByteArray();
  }

  private void write(CellHeard heard, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("type", "Feature");
    json.writeObjectPropertyStart("geometry");
    json.writeStringProperty("type", "Polygon");
    json.writeArrayPropertyStart("coordinates");
    writeRing(heard.cell(), json);
    json.writeEndArray();
    json.writeEndObject();
    json.writeObjectPropertyStart("properties");
    json.writeBooleanProperty("on_the_ground", heard.onTheGround());
    json.writeName("lowest_ft");
    if (Double.isNaN(heard.lowestFeet())) {
      json.writeNull();
    } else {
      json.writeNumber(heard.lowestFeet());
    }
    json.writeNumberProperty("hours_heard", heard.hours());
    json.writeNumberProperty("hours", hours);
    json.writeEndObject();
    json.writeEndObject();
  }

  /** Counter-clockwise, as RFC 7946 has it. */
  private static void writeRing(Cell cell, JsonGenerator json) {
    json.writeStartArray();
    write(cell.west(), cell.south(), json);
    write(cell.east(), cell.south(), json);
    write(cell.east(), cell.north(), json);
    write(cell.west(), cell.north(), json);
    write(cell.west(), cell.south(), json);
    json.writeEndArray();
  }

  private static void write(double longitude, double latitude, JsonGenerator json) {
    json.writeStartArray();
    json.writeNumber(Math.round(longitude * PRECISION) / PRECISION);
    json.writeNumber(Math.round(latitude * PRECISION) / PRECISION);
    json.writeEndArray();
  }
}
